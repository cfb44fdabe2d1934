package be.schakel.rights;

import be.schakel.engine.Basis;
import be.schakel.engine.Condition;
import be.schakel.engine.Fact;
import be.schakel.engine.FigureUsed;
import be.schakel.engine.Outcome;
import be.schakel.engine.Possible;
import be.schakel.engine.Reason;
import be.schakel.engine.Words;
import java.util.List;
import java.util.Optional;

/** The explanation of a right with the client's own answers beside each condition. Mirrors the tree of conditions. */
public sealed interface Why {

    String id();

    Outcome outcome();

    Reason reason();

    /**
     * Conditions that count together.
     *
     * @param others when one is enough and there is one: the ways that were not needed
     */
    record Several(
            String id,
            Optional<Words> words,
            Outcome outcome,
            Reason reason,
            Condition.Kind kind,
            List<Why> children,
            List<Why> others)
            implements Why {}

    /** One condition, with the answers and the figures of the law it rests on. */
    record One(
            String id,
            Words words,
            Outcome outcome,
            Reason reason,
            Basis basis,
            List<Given> answers,
            List<FigureUsed> figures)
            implements Why {}

    /** A question that a condition reads, and what was answered to it or follows from other answers. */
    record Given(Fact fact, Optional<FactAnswer> answer, Optional<Possible> derived, boolean stale) {}
}
