package be.schakel.intake;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** One trajectory in a list. */
public record TrajectoryLine(
        UUID trajectory,
        String name,
        TrajectoryState state,
        String holderName,
        LocalDate openedOn,
        Optional<LocalDate> lastContact) {

    /** 0 when there was none yet. */
    public long daysSinceContact(LocalDate today) {
        return lastContact.map(day -> ChronoUnit.DAYS.between(day, today)).orElse(0L);
    }

    public String path() {
        return "/traject/" + trajectory + "/overzicht";
    }
}
