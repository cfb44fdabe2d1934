package be.schakel.catalogue;

import be.schakel.engine.Corpus;
import be.schakel.engine.Right;
import be.schakel.platform.Acting;
import be.schakel.platform.Moment;
import be.schakel.rights.Law;
import be.schakel.rights.LawChange;
import be.schakel.rights.LawChangeDesk;
import be.schakel.rights.Replay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Whom a proposed value touches, before anyone accepts it. Who works with clients sees which files; who does not sees the
 * numbers that a colleague who does has counted.
 */
@Component
class Preview {

    private final Law law;
    private final FigureValues values;
    private final Tallies tallies;
    private final LawChangeDesk changes;
    private final Moment moment;

    Preview(Law law, FigureValues values, Tallies tallies, LawChangeDesk changes, Moment moment) {
        this.law = law;
        this.values = values;
        this.tallies = tallies;
        this.changes = changes;
        this.moment = moment;
    }

    /** The law without the value: that of today, or for an accepted value the one it was laid over. */
    Corpus before(FigureProposal proposal) {
        return proposal.isAccepted() ? law.shipped().with(laid(proposal).figures()) : law.corpus();
    }

    /** The law with the value, or without the value that it takes back. */
    Corpus after(FigureProposal proposal) {
        return proposal.undoes()
                .map(value -> law.shipped().with(laid(proposal).without(value).figures()))
                .orElseGet(() -> before(proposal).with(List.of(proposal.figure())));
    }

    private Laid laid(FigureProposal proposal) {
        return values.laid().before(proposal.id());
    }

    /** A value that begins later is looked at on its first day. */
    LocalDate on(FigureProposal proposal) {
        var from = proposal.figure().value().from();
        return from.isAfter(moment.today()) ? from : moment.today();
    }

    List<Right> rights(FigureProposal proposal) {
        return before(proposal)
                .readersOn(on(proposal))
                .getOrDefault(proposal.figure().parameter(), List.of());
    }

    /** The files that it touches; empty for who does not work with clients. */
    Optional<Replay> replay(FigureProposal proposal) {
        if (!Acting.actor().role().worksWithClients()) {
            return Optional.empty();
        }
        var change = new LawChange(before(proposal), after(proposal), rights(proposal), on(proposal));
        return Optional.of(changes.replay(change));
    }

    /** Keeps the numbers for those who may not see who; nothing when the acting worker is one of them. */
    void count(FigureProposal proposal) {
        replay(proposal)
                .map(replay -> Tally.of(replay, Acting.actor().workerName(), moment.now()))
                .ifPresent(tally -> tallies.keep(proposal.id(), tally));
    }

    Optional<Tally> tally(UUID proposal) {
        return tallies.of(proposal);
    }
}
