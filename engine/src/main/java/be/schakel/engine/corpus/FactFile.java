package be.schakel.engine.corpus;

import be.schakel.engine.Days;
import be.schakel.engine.Fact;
import be.schakel.engine.Fact.Sensitivity;
import be.schakel.engine.Fact.Subject;
import be.schakel.engine.FactType;
import be.schakel.engine.Field;
import be.schakel.engine.Possible;
import be.schakel.engine.Topic;
import be.schakel.engine.Unit;
import be.schakel.engine.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code facts/<topic>.yaml}. */
final class FactFile {
    private FactFile() {}

    static List<Located<Fact>> read(Block file) {
        Topic topic = file.code("topic", Codes.of(Topic.class), Topic.INKOMEN);
        List<Located<Fact>> facts = file.blocks("facts").stream()
                .map(block -> new Located<>(fact(block, topic), block.place()))
                .toList();
        file.done();
        return facts;
    }

    private static Fact fact(Block block, Topic topic) {
        FactType type = block.code("type", Codes.of(FactType.class), FactType.BOOLEAN);
        Fact fact = new Fact(
                Ids.snake(block, "id"),
                topic,
                block.code("subject", Codes.of(Subject.class), Subject.PERSON),
                type,
                unit(block, type),
                range(block, type),
                values(block, type),
                fields(block, type),
                block.words("question"),
                block.optionalWords("help"),
                block.optionalWords("gentle"),
                block.code("sensitivity", Codes.of(Sensitivity.class), Sensitivity.ORDINARY),
                block.wholeNumber("effort", 1, 3),
                block.optionalText("after"),
                block.optionalPeriod("fresh"),
                block.optionalWords("proof"),
                block.block("derived").map(FactFile::derived),
                block.yes("judgement"));
        block.done();
        return fact;
    }

    private static Fact.Derived derived(Block block) {
        Fact.Derived derived = new Fact.Derived(block.text("when"), block.words("words"));
        block.done();
        return derived;
    }

    private static Optional<Unit> unit(Block block, FactType type) {
        Optional<Unit> unit = block.optionalCode("unit", Codes.UNITS, Unit.NUMBER);
        if (type == FactType.MONEY && unit.filter(Unit::isMoney).isEmpty()) {
            block.place("unit").problem("an amount of money has no unit of money", "add unit: EUR/month or the like");
        }
        if (!type.isNumber() && unit.isPresent()) {
            block.place("unit").problem("only numbers have a unit", "remove it, or correct the type");
        }
        return type.isNumber() ? unit.or(() -> Optional.of(Unit.NUMBER)) : Optional.empty();
    }

    private static Optional<Possible> range(Block block, FactType type) {
        if (!block.has("range")) {
            return Optional.empty();
        }
        List<String> bounds = block.items("range").stream().map(Block::scalar).toList();
        Optional<Possible> range = bounds.size() == 2
                ? type == FactType.DATE ? days(bounds) : type.isNumber() ? numbers(bounds) : Optional.empty()
                : Optional.empty();
        if (range.isEmpty()) {
            block.place("range")
                    .problem("this range does not fit the type", "write [lowest, highest] for a number or date");
        }
        return range;
    }

    private static Optional<Possible> numbers(List<String> bounds) {
        Optional<BigDecimal> high = Scalars.number(bounds.getLast());
        return Scalars.number(bounds.getFirst())
                .filter(low -> high.filter(top -> low.compareTo(top) <= 0).isPresent())
                .map(low -> Possible.between(low, high.orElse(low)));
    }

    private static Optional<Possible> days(List<String> bounds) {
        Optional<LocalDate> latest = Scalars.date(bounds.getLast());
        return Scalars.date(bounds.getFirst())
                .filter(first -> latest.filter(last -> !first.isAfter(last)).isPresent())
                .<Possible>map(first -> new Days(Optional.of(first), latest));
    }

    private static Map<String, Words> values(Block block, FactType type) {
        Map<String, Words> values = block.wordsByCode("values");
        boolean coded = type == FactType.CHOICE || type == FactType.CHOICES;
        if (coded && values.isEmpty()) {
            block.place().problem("a choice has no values", "add values: {code: {nl: …, fr: …, en: …}}");
            return Map.of("", new Words("", "", ""));
        }
        if (!coded && !values.isEmpty()) {
            block.place("values").problem("only a choice has values", "remove them, or correct the type");
        }
        return values;
    }

    private static Map<String, Field> fields(Block block, FactType type) {
        Map<String, Field> fields = new LinkedHashMap<>();
        block.block("fields")
                .ifPresent(all ->
                        all.keys().forEach(name -> all.block(name).ifPresent(field -> fields.put(name, field(field)))));
        if (type == FactType.LIST && fields.isEmpty()) {
            block.place().problem("a list has no fields", "add fields: {name: {type: …}}");
        }
        if (type != FactType.LIST && !fields.isEmpty()) {
            block.place("fields").problem("only a list has fields", "remove them, or correct the type");
        }
        return fields;
    }

    private static Field field(Block block) {
        FactType type = block.code("type", Codes.of(FactType.class), FactType.BOOLEAN);
        if (type == FactType.LIST || type == FactType.CHOICES) {
            block.place("type").problem("a field of a list cannot be a list itself", "use a choice or several fields");
        }
        Field field = new Field(
                type, unit(block, type), range(block, type), values(block, type), block.optionalWords("label"));
        block.done();
        return field;
    }
}
