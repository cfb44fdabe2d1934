package be.schakel.engine.feel;

import be.schakel.engine.Unit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an expression yields. */
public sealed interface Type {

    /** The type in words, for messages. */
    String shown();

    /** Whether a value of another type will do where this one is declared. */
    default boolean admits(Type other) {
        return equals(other);
    }

    /** Whether it is a length of time. */
    default boolean isDuration() {
        return this == Plain.MONTHS || this == Plain.DAYS;
    }

    /** Types without parts. */
    enum Plain implements Type {
        TRUTH("a yes or no"),
        DATE("a date"),
        /** A duration in whole months. */
        MONTHS("a duration in years and months"),
        /** A duration in days. */
        DAYS("a duration in days");

        private final String shown;

        Plain(String shown) {
            this.shown = shown;
        }

        @Override
        public String shown() {
            return shown;
        }
    }

    /**
     * A number.
     *
     * @param unit what it counts; absent for a number written in the expression, which fits every unit
     */
    record Numeric(Optional<Unit> unit) implements Type {
        static final Numeric BARE = new Numeric(Optional.of(Unit.NUMBER));

        /** A written number fits every unit; a bare one fits counts and terms, never money. */
        @Override
        public boolean admits(Type other) {
            return other instanceof Numeric numeric
                    && (numeric.isConstant()
                            || equals(numeric)
                            || (numeric.equals(BARE)
                                    && unit.filter(Unit::isMoney).isEmpty()));
        }

        boolean isConstant() {
            return unit.isEmpty();
        }

        @Override
        public String shown() {
            return unit.filter(one -> one != Unit.NUMBER)
                    .map(one -> "a number of " + one)
                    .orElse("a number");
        }
    }

    /**
     * A code out of a closed set.
     *
     * @param codes the codes it can be
     * @param written whether the codes were written in the expression, not declared by a fact
     */
    record Codes(Set<String> codes, boolean written) implements Type {
        @Override
        public boolean admits(Type other) {
            return other instanceof Codes(var some, var _) && codes.containsAll(some);
        }

        @Override
        public String shown() {
            return "a code";
        }
    }

    /** One row of a list. */
    record Row(Map<String, Type> fields) implements Type {
        @Override
        public String shown() {
            return "a row";
        }
    }

    /** A list. */
    record ListOf(Type element) implements Type {
        @Override
        public String shown() {
            return "a list";
        }
    }
}
