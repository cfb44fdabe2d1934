package be.schakel.engine.export;

import be.schakel.engine.Days;
import be.schakel.engine.Fact;
import be.schakel.engine.FactType;
import be.schakel.engine.OneOf;
import be.schakel.engine.Possible;
import be.schakel.engine.Range;
import be.schakel.engine.Rows;
import be.schakel.engine.Selection;
import be.schakel.engine.Truth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The item definitions of a fact: its type, its admitted values, and the fields of its rows. */
final class FactTypes {
    private FactTypes() {}

    /** The type that a fact has in the model. */
    static String name(Fact fact) {
        return "Type_" + fact.id();
    }

    /** The type of a value that follows from others: the bounds of the question are not bounds of the sum. */
    static String unbounded(Fact fact) {
        return switch (fact.type()) {
            case BOOLEAN, MONEY, INTEGER, NUMBER, DATE, CHOICE -> type(fact.type());
            case CHOICES, LIST -> name(fact);
        };
    }

    /** Puts the definitions of a fact into the document. */
    static void define(Fact fact, Xml definitions) {
        switch (fact.type()) {
            case CHOICES -> {
                simple(definitions, "Code_" + fact.id(), fact.type(), fact.anything());
                collection(definitions, name(fact), "Code_" + fact.id());
            }
            case LIST -> {
                Xml row = item(definitions, "itemDefinition", "Row_" + fact.id());
                fact.fields().forEach((name, field) -> {
                    Xml component = row.child("itemComponent").with("name", name);
                    constrained(component, field.type(), field.anything());
                });
                collection(definitions, name(fact), "Row_" + fact.id());
            }
            case BOOLEAN, MONEY, INTEGER, NUMBER, DATE, CHOICE ->
                simple(definitions, name(fact), fact.type(), fact.anything());
        }
    }

    private static Xml item(Xml parent, String element, String name) {
        return parent.child(element).with("id", name).with("name", name);
    }

    private static void simple(Xml definitions, String name, FactType type, Possible admitted) {
        constrained(item(definitions, "itemDefinition", name), type, admitted);
    }

    private static void collection(Xml definitions, String name, String element) {
        item(definitions, "itemDefinition", name)
                .with("isCollection", "true")
                .child("typeRef")
                .text(element);
    }

    private static void constrained(Xml item, FactType type, Possible admitted) {
        item.child("typeRef").text(type(type));
        values(admitted)
                .ifPresent(values -> item.child("allowedValues").child("text").text(values));
    }

    private static String type(FactType type) {
        return switch (type) {
            case BOOLEAN -> "boolean";
            case MONEY, INTEGER, NUMBER -> "number";
            case DATE -> "date";
            case CHOICE, CHOICES -> "string";
            case LIST -> throw new IllegalStateException("A list in a list");
        };
    }

    /** What may be answered, as a list or an interval; nothing when anything may. */
    private static Optional<String> values(Possible admitted) {
        return switch (admitted) {
            case Truth _, Rows _ -> Optional.empty();
            case Range(var min, var max) -> interval(min.map(BigDecimal::toPlainString), max.map(BigDecimal::toPlainString));
            case Days(var first, var last) -> interval(first.map(FactTypes::date), last.map(FactTypes::date));
            case OneOf(var codes) -> Optional.of(listed(codes));
            case Selection(var _, var possible) -> Optional.of(listed(possible));
        };
    }

    private static Optional<String> interval(Optional<String> low, Optional<String> high) {
        return low.flatMap(from -> high.map(to -> "[" + from + ".." + to + "]"))
                .or(() -> low.map(from -> ">= " + from))
                .or(() -> high.map(to -> "<= " + to));
    }

    private static String listed(Set<String> codes) {
        return codes.stream().map(code -> "\"" + code + "\"").collect(Collectors.joining(", "));
    }

    /** A day in FEEL. */
    static String date(LocalDate day) {
        return "date(\"" + day + "\")";
    }
}
