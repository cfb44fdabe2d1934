package be.schakel.catalogue;

import be.schakel.engine.DatedFigure;
import be.schakel.rights.LaidFigures;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The values that the acting organisation proposed, and what became of them. Nothing is ever changed or removed. */
interface FigureValues extends LaidFigures {

    /** Waiting for a second person, oldest first. */
    List<FigureProposal> waiting();

    /** The latest decided, newest first. */
    List<FigureProposal> decided();

    Optional<FigureProposal> find(UUID id);

    void propose(UUID id, DatedFigure figure);

    /** Proposes to take an accepted value back. */
    void proposeUndoing(UUID id, UUID value, String why);

    /** @return false when a colleague decided about it first; nothing is written then */
    boolean decide(FigureProposal proposal, FigureProposal.Verdict verdict, String reason);

    /** Everything that was accepted, in order. */
    Laid laid();

    /** Whether someone proposed to take this value back and nobody decided. */
    boolean waitingToUndo(UUID value);

    /** First days of the accepted values of a figure that count. */
    Set<LocalDate> daysOf(String parameter);
}
