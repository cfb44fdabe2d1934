package be.schakel.catalogue;

import be.schakel.engine.DatedFigure;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A dated value that someone proposes, and what a second person made of it. */
public record FigureProposal(
        UUID id, DatedFigure figure, UUID proposer, String proposerName, Instant at, Optional<Decision> decision) {

    /** What a reviewer says. */
    public enum Verdict {
        ACCEPTED,
        REJECTED
    }

    /** @param reason never empty for a rejection */
    public record Decision(Verdict verdict, String reason, String reviewerName, Instant at) {}

    public boolean isWaiting() {
        return decision.isEmpty();
    }

    public boolean isAccepted() {
        return decision.filter(made -> made.verdict() == Verdict.ACCEPTED).isPresent();
    }
}
