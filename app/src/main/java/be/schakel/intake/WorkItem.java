package be.schakel.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One line of the worklist.
 *
 * @param client name as shown, or empty for something without a client
 * @param messageKey what is to be done, with arguments
 * @param since waiting since
 * @param due to be done by, when there is such a day
 * @param startOn day from which it belongs to today's work; empty when it does already
 * @param path the page where it is done
 */
public record WorkItem(
        Waiting waiting,
        String client,
        String messageKey,
        List<Object> arguments,
        LocalDate since,
        Optional<LocalDate> due,
        Optional<LocalDate> startOn,
        String path) {

    /** Belongs to the work of the day it is due, or of today when it has no such day. */
    public WorkItem(
            Waiting waiting,
            String client,
            String messageKey,
            List<Object> arguments,
            LocalDate since,
            Optional<LocalDate> due,
            String path) {
        this(waiting, client, messageKey, arguments, since, due, due, path);
    }

    /** Who has to move. */
    public enum Waiting {
        ON_US,
        ON_OTHERS
    }

    public boolean isLate(LocalDate today) {
        return due.isPresent() && due.get().isBefore(today);
    }
}
