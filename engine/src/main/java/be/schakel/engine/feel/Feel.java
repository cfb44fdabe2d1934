package be.schakel.engine.feel;

import be.schakel.engine.Unit;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Compiles expressions: text in, checked meaning out. */
public final class Feel {
    private Feel() {}

    /**
     * A condition.
     *
     * @param names facts and parameters by id
     * @throws FeelProblem when it is outside the grammar, names something unknown, or mixes types or units
     */
    public static Term condition(String text, Map<String, Term> names) {
        return Operations.truth(compile(text, names), 0);
    }

    /**
     * An amount in a unit.
     *
     * @throws FeelProblem as {@link #condition}, and when it yields another unit
     */
    public static Term amount(String text, Map<String, Term> names, Unit unit) {
        Term term = Operations.number(compile(text, names), 0);
        Type.Numeric declared = new Type.Numeric(Optional.of(unit));
        if (term.type() instanceof Type.Numeric found && !found.isConstant() && !found.equals(declared)) {
            throw new FeelProblem(
                    "the amount is in " + found.unit().orElse(Unit.NUMBER) + ", not in " + unit,
                    "change the unit or the expression",
                    0);
        }
        return term;
    }

    /**
     * The value of a fact out of other facts.
     *
     * @throws FeelProblem as {@link #condition}, and when it yields another type or unit than the fact has
     */
    public static Term valueOf(String fact, String text, Map<String, Term> names) {
        Term term = compile(text, names);
        Term named = Objects.requireNonNull(names.get(fact));
        if (!named.type().admits(term.type())) {
            throw new FeelProblem(
                    "this is " + term.type().shown() + ", and \"" + fact + "\" is "
                            + named.type().shown(),
                    "change the expression, or the type or unit of the fact",
                    0);
        }
        return term;
    }

    static Term compile(String text, Map<String, Term> names) {
        return Checker.check(Parser.parse(text), Scope.of(names));
    }
}
