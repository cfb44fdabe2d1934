package be.schakel.consent;

import be.schakel.collaboration.Organisation;
import be.schakel.intake.ClientCard;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The client's own copy of a talk about sharing.
 *
 * @param desks the partners where the client may stop
 */
public record ClientCopy(ClientCard card, Organisation partner, List<Organisation> desks, PastTalk talk) {

    public List<ConsentLine> running() {
        return in(LineState.VALID);
    }

    public List<ConsentLine> refused() {
        return in(LineState.REFUSED);
    }

    private List<ConsentLine> in(LineState state) {
        return talk.lines().stream()
                .filter(line -> line.state() == state)
                .sorted(Comparator.comparing(ConsentLine::category))
                .toList();
    }

    /** The earliest last day the client chose for what runs. */
    public Optional<LocalDate> until() {
        return running().stream().flatMap(line -> line.until().stream()).min(Comparator.naturalOrder());
    }

    /** A newer talk, a stop or the end of the help made this paper old. */
    public boolean isOutdated() {
        return talk.lines().stream().noneMatch(line -> line.state().stands());
    }
}
