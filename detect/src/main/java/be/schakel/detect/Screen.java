package be.schakel.detect;

import be.schakel.engine.Outcome;
import be.schakel.engine.Possible;
import be.schakel.engine.Range;
import be.schakel.engine.Right;
import be.schakel.engine.Screened;
import be.schakel.engine.Screening;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides chunks of rows and writes their lines. Immutable and thread-safe. */
final class Screen {
    private final Mapping mapping;
    private final Screening screening;
    private final Set<Outcome> only;
    private final List<String> units;

    /** @param only the outcomes to write */
    Screen(Mapping mapping, Screening screening, Set<Outcome> only) {
        this.mapping = mapping;
        this.screening = screening;
        this.only = only;
        this.units = screening.rights().stream()
                .map(right -> right.amount()
                        .map(Right.Formula::unit)
                        .map(Object::toString)
                        .orElse(""))
                .toList();
    }

    /** The first line of the output. */
    String heading() {
        return Csv.line(List.of(
                mapping.household(), "right", "outcome", "missing", "amount_low", "amount_high", "amount_unit"));
    }

    /**
     * Decides for some households.
     *
     * @param before how many rows came before these
     */
    Chunk decide(List<List<String>> rows, long before) {
        List<String> keys = new ArrayList<>(rows.size());
        List<Map<String, Possible>> households = new ArrayList<>(rows.size());
        StringBuilder rejected = new StringBuilder();
        long rejections = 0;
        for (int i = 0; i < rows.size(); i++) {
            Map<String, Possible> household = new HashMap<>();
            Optional<Rejected> problem = read(rows.get(i), before + i + 1, household);
            if (problem.isPresent()) {
                rejected.append(problem.get().line());
                rejections++;
            } else {
                keys.add(rows.get(i).getFirst());
                households.add(household);
            }
        }
        Tally tally = Tally.none(units.size()).plusRows(rows.size(), rejections);
        return found(keys, screening.decide(households), rejected.toString(), tally);
    }

    private Optional<Rejected> read(List<String> row, long number, Map<String, Possible> household) {
        if (row.getFirst().isBlank()) {
            return Optional.of(new Rejected(number, mapping.household(), "is empty: the household has no key"));
        }
        for (int i = 0; i < mapping.columns().size(); i++) {
            Column column = mapping.columns().get(i);
            switch (column.read(row.get(i + 1))) {
                case Cell.Known(Possible value) -> household.put(column.fact().id(), value);
                case Cell.Unknown() -> {}
                case Cell.Bad(String reason) -> {
                    return Optional.of(new Rejected(number, column.name(), reason));
                }
            }
        }
        return Optional.empty();
    }

    private Chunk found(List<String> keys, Screened households, String rejected, Tally tally) {
        StringBuilder lines = new StringBuilder();
        for (int household = 0; household < keys.size(); household++) {
            String key = Csv.cell(keys.get(household));
            for (int right = 0; right < units.size(); right++) {
                Outcome outcome = households.outcome(household, right);
                tally.count(right, outcome);
                if (only.contains(outcome)) {
                    write(key, households.result(household, right), units.get(right), lines);
                }
            }
        }
        return new Chunk(lines.toString(), rejected, tally);
    }

    private static void write(String key, Screening.Result result, String unit, StringBuilder lines) {
        lines.append(key)
                .append(',')
                .append(result.right())
                .append(',')
                .append(name(result.outcome()))
                .append(',');
        lines.append(String.join(" ", result.missing())).append(',');
        result.amount().ifPresent(amount -> lines.append(low(amount)));
        lines.append(',');
        result.amount().ifPresent(amount -> lines.append(high(amount)));
        lines.append(',');
        lines.append(result.amount().isPresent() ? unit : "").append('\n');
    }

    static String name(Outcome outcome) {
        return switch (outcome) {
            case MET -> "met";
            case NOT_MET -> "not_met";
            case UNKNOWN -> "unknown";
        };
    }

    /** To the cent: rounded down when it is a bound, to the nearest when it is the amount itself. */
    private static String low(Range amount) {
        return amount.min()
                .map(one -> cents(one, amount.isPoint() ? RoundingMode.HALF_UP : RoundingMode.FLOOR))
                .orElse("");
    }

    private static String high(Range amount) {
        return amount.max()
                .map(one -> cents(one, amount.isPoint() ? RoundingMode.HALF_UP : RoundingMode.CEILING))
                .orElse("");
    }

    private static String cents(BigDecimal amount, RoundingMode rounding) {
        return amount.setScale(2, rounding).toPlainString();
    }
}
