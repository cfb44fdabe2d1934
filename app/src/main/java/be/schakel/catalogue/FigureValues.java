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

    /** @return false when a colleague decided about it first; nothing is written then */
    boolean decide(FigureProposal proposal, FigureProposal.Verdict verdict, String reason);

    /** What was accepted before this accepted value, in order. */
    List<DatedFigure> acceptedBefore(UUID id);

    /** First days of the accepted values of a figure. */
    Set<LocalDate> daysOf(String parameter);
}
