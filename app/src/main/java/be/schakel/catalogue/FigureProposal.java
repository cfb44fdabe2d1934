package be.schakel.catalogue;

import be.schakel.engine.DatedFigure;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A dated value that someone proposes, and what a second person made of it.
 *
 * @param undoes the accepted value that it proposes to take back; the figure is that value then
 * @param why empty unless it takes a value back
 */
public record FigureProposal(
        UUID id,
        DatedFigure figure,
        Optional<UUID> undoes,
        String why,
        UUID proposer,
        String proposerName,
        Instant at,
        Optional<Decision> decision) {

    /** How a proposal ends. */
    public enum Verdict {
        ACCEPTED,
        REJECTED,
        /** By who proposed it, before a second person decided. */
        TAKEN_BACK
    }

    /** @param reason never empty for a rejection */
    public record Decision(Verdict verdict, String reason, String reviewerName, Instant at) {}

    /** What a second person may say. */
    public static List<Verdict> review() {
        return List.of(Verdict.ACCEPTED, Verdict.REJECTED);
    }

    public boolean isTakenBack() {
        return decision.filter(made -> made.verdict() == Verdict.TAKEN_BACK).isPresent();
    }

    public boolean isWaiting() {
        return decision.isEmpty();
    }

    public boolean isAccepted() {
        return decision.filter(made -> made.verdict() == Verdict.ACCEPTED).isPresent();
    }
}
