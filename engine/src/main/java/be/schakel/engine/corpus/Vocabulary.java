package be.schakel.engine.corpus;

import be.schakel.engine.Fact;
import be.schakel.engine.FactType;
import be.schakel.engine.Field;
import be.schakel.engine.Parameter;
import be.schakel.engine.Unit;
import be.schakel.engine.feel.Term;
import be.schakel.engine.feel.Type;
import be.schakel.engine.feel.Type.Plain;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names that expressions may use, with their types. */
public final class Vocabulary {
    private Vocabulary() {}

    /** Facts and parameters by id. */
    public static Map<String, Term> of(Collection<Fact> facts, Collection<Parameter> parameters) {
        Map<String, Term> names = new LinkedHashMap<>();
        parameters.forEach(one ->
                names.put(one.id(), new Term.FigureRef(one.id(), new Type.Numeric(Optional.of(one.unit())))));
        facts.forEach(fact -> names.put(fact.id(), new Term.FactRef(fact.id(), type(fact))));
        return names;
    }

    private static Type type(Fact fact) {
        return switch (fact.type()) {
            case LIST -> {
                Map<String, Type> fields = new LinkedHashMap<>();
                fact.fields().forEach((name, field) -> fields.put(name, type(field)));
                yield new Type.ListOf(new Type.Row(fields));
            }
            case BOOLEAN, MONEY, INTEGER, NUMBER, DATE, CHOICE, CHOICES ->
                type(fact.type(), fact.unit(), fact.values().keySet());
        };
    }

    private static Type type(Field field) {
        return type(field.type(), field.unit(), field.values().keySet());
    }

    private static Type type(FactType type, Optional<Unit> unit, Set<String> codes) {
        return switch (type) {
            case BOOLEAN -> Plain.TRUTH;
            case MONEY, INTEGER, NUMBER -> new Type.Numeric(unit);
            case DATE -> Plain.DATE;
            case CHOICE -> new Type.Codes(codes, false);
            case CHOICES, LIST -> new Type.ListOf(new Type.Codes(codes, false));
        };
    }
}
