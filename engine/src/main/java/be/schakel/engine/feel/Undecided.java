package be.schakel.engine.feel;

import be.schakel.engine.Truth;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the facts and figures that keep a condition undecided. */
public final class Undecided {
    private final Inputs inputs;
    private final Evaluation evaluation;

    /** Looks with the inputs of a tree-walker. */
    public Undecided(Evaluation evaluation) {
        this.inputs = evaluation.inputs();
        this.evaluation = evaluation;
    }

    /** Ids of the facts and figures with more than one possible value that matter here, in reading order. */
    public Set<String> inputs(Term condition) {
        Set<String> ids = new LinkedHashSet<>();
        condition(condition).forEach(ids::add);
        return ids;
    }

    /** Only the undecided side of an {@code and} or {@code or} matters. */
    private Stream<String> condition(Term condition) {
        if (!condition.isInsideList() && evaluation.truth(condition).isPoint()) {
            return Stream.of();
        }
        return switch (condition) {
            case Term.Logic(var _, Term left, Term right) -> Stream.concat(condition(left), condition(right));
            case Term.Not(Term of) -> condition(of);
            case Term.Choose choose -> chosen(choose);
            case Term other -> anywhere(other);
        };
    }

    /** Any input inside that is not exactly known, but only on the branches that can be taken. */
    private Stream<String> anywhere(Term term) {
        return switch (term) {
            case Term.FactRef(String id, var _) -> fact(id);
            case Term.FigureRef(String id, var _) -> inputs.figure(id).isPoint() ? Stream.of() : Stream.of(id);
            case Term.Choose choose -> chosen(choose);
            case Term other -> other.parts().stream().flatMap(this::anywhere);
        };
    }

    /** A fact that follows from others comes after those that keep it open. */
    private Stream<String> fact(String id) {
        if (evaluation.fact(id).isPoint()) {
            return Stream.of();
        }
        Stream<String> behind = inputs.derivation(id).stream()
                .flatMap(term -> term.type() == Type.Plain.TRUTH ? condition(term) : anywhere(term));
        return Stream.concat(behind, Stream.of(id));
    }

    private Stream<String> chosen(Term.Choose choose) {
        if (choose.isInsideList()) {
            return choose.parts().stream().flatMap(this::anywhere);
        }
        Truth condition = evaluation.truth(choose.condition());
        if (condition.isPoint()) {
            return anywhere(condition.isCertain() ? choose.then() : choose.otherwise());
        }
        return Stream.concat(
                condition(choose.condition()), Stream.concat(anywhere(choose.then()), anywhere(choose.otherwise())));
    }
}
