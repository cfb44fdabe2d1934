package be.schakel.engine.corpus;

import be.schakel.engine.Confidence;
import be.schakel.engine.Parameter;
import be.schakel.engine.Unit;
import java.time.LocalDate;
import java.util.List;

/** Reads {@code parameters/<group>.yaml}. */
final class ParameterFile {
    private ParameterFile() {}

    static List<Located<Parameter>> read(Block file) {
        List<Located<Parameter>> parameters = file.blocks("parameters").stream()
                .map(block -> new Located<>(parameter(block), block.place()))
                .toList();
        file.done();
        return parameters;
    }

    private static Parameter parameter(Block block) {
        List<Located<Parameter.Value>> values = block.blocks("values").stream()
                .map(value -> new Located<>(value(value), value.place()))
                .toList();
        checkOrder(values);
        Parameter parameter = new Parameter(
                Ids.snake(block, "id"),
                block.words("label"),
                block.code("unit", Codes.UNITS, Unit.NUMBER),
                block.yes("rises"),
                values.stream().map(Located::what).toList());
        block.done();
        return parameter;
    }

    private static Parameter.Value value(Block block) {
        Parameter.Value value = new Parameter.Value(
                block.date("from"),
                block.dateOrOpen("until"),
                block.number("value"),
                block.text("source"),
                block.code("confidence", Codes.of(Confidence.class), Confidence.LOW),
                block.optionalWords("note"));
        if (value.until().filter(until -> until.isBefore(value.from())).isPresent()) {
            block.place("until").problem("the figure ends before it begins", "correct from or until");
        }
        block.done();
        return value;
    }

    private static void checkOrder(List<Located<Parameter.Value>> values) {
        for (int i = 1; i < values.size(); i++) {
            LocalDate end = values.get(i - 1).what().until().orElse(LocalDate.MAX);
            if (!values.get(i).what().from().isAfter(end)) {
                values.get(i)
                        .place()
                        .problem("this figure overlaps the one before it", "put the oldest first and end it in time");
            } else if (values.get(i).what().from().minusDays(1).isAfter(end)) {
                values.get(i)
                        .place()
                        .warning(
                                "no figure is known from " + end.plusDays(1) + " to "
                                        + values.get(i).what().from().minusDays(1),
                                "find it, or say in a note that nobody published it");
            }
        }
    }
}
