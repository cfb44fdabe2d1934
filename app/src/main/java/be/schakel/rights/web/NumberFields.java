package be.schakel.rights.web;

import be.schakel.engine.Fact;
import be.schakel.engine.FactType;
import be.schakel.engine.Possible;
import be.schakel.engine.Range;
import be.schakel.engine.Unit;
import be.schakel.platform.web.Form;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as people know it: exact, or "tussen … en …"; an amount per week, month or year (ux rule 9). An amount said
 * for another period than the law counts in becomes the cents around it, so that rounding never decides.
 */
final class NumberFields {

    static final String LOW = "low";
    static final String HIGH = "high";
    static final String PER = "per";

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}([.,]\\d{1,4})?");
    private static final int CENTS = 2;

    private final Fact fact;
    private final Form form;

    NumberFields(Fact fact, Form form) {
        this.fact = fact;
        this.form = form;
    }

    Optional<Possible> read() {
        var exact = number(AnswerForm.ANSWER);
        var low = number(LOW);
        var high = number(HIGH);
        if (form.isRefused()) {
            return Optional.empty();
        }
        if (exact.isPresent() && (low.isPresent() || high.isPresent())) {
            form.reject(AnswerForm.ANSWER, "rights.answer.exact-or-estimate");
            return Optional.empty();
        }
        if (exact.isPresent()) {
            return Optional.of(between(exact.get(), exact.get()));
        }
        return estimate(low, high);
    }

    private Optional<Possible> estimate(Optional<BigDecimal> low, Optional<BigDecimal> high) {
        if (low.isEmpty() || high.isEmpty()) {
            var nothing = low.isEmpty() && high.isEmpty();
            form.reject(
                    nothing ? AnswerForm.ANSWER : LOW, nothing ? "rights.answer.needed" : "rights.answer.both-ends");
            return Optional.empty();
        }
        if (low.get().compareTo(high.get()) > 0) {
            form.reject(LOW, "rights.answer.ends-order");
            return Optional.empty();
        }
        return Optional.of(between(low.get(), high.get()));
    }

    private Possible between(BigDecimal low, BigDecimal high) {
        return Possible.between(converted(low, RoundingMode.FLOOR), converted(high, RoundingMode.CEILING));
    }

    private BigDecimal converted(BigDecimal amount, RoundingMode rounding) {
        var said = timesAYear(form.value(PER));
        var counted = fact.unit().flatMap(NumberFields::timesAYear);
        return said.isEmpty() || counted.isEmpty() || said.equals(counted)
                ? amount
                : amount.multiply(said.get()).divide(counted.get(), CENTS, rounding);
    }

    private Optional<BigDecimal> number(String field) {
        return switch (fact.type()) {
            case MONEY -> form.money(field);
            case INTEGER -> form.whole(field, 0, 999_999_999).map(BigDecimal::valueOf);
            case NUMBER -> decimal(field);
            case BOOLEAN, DATE, CHOICE, CHOICES, LIST -> Optional.empty();
        };
    }

    private Optional<BigDecimal> decimal(String field) {
        var raw = form.value(field);
        if (raw.isBlank()) {
            return Optional.empty();
        }
        if (!NUMBER.matcher(raw).matches()) {
            form.reject(field, "rights.answer.number");
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(raw.replace(',', '.')));
    }

    void fill(Range range) {
        if (range.isPoint()) {
            range.min().ifPresent(amount -> form.with(AnswerForm.ANSWER, written(amount)));
        } else {
            range.min().ifPresent(low -> form.with(LOW, written(low)));
            range.max().ifPresent(high -> form.with(HIGH, written(high)));
        }
    }

    /** Periods an amount may be said in; empty when the law counts in no period. */
    static boolean hasPeriod(Fact fact) {
        return fact.type() == FactType.MONEY
                && fact.unit().flatMap(NumberFields::timesAYear).isPresent();
    }

    static String written(BigDecimal amount) {
        return amount.toPlainString().replace('.', ',');
    }

    private static Optional<BigDecimal> timesAYear(String per) {
        return switch (per) {
            case "week" -> Optional.of(BigDecimal.valueOf(52));
            case "month" -> Optional.of(BigDecimal.valueOf(12));
            case "year" -> Optional.of(BigDecimal.ONE);
            default -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> timesAYear(Unit unit) {
        return switch (unit) {
            case EUR_PER_WEEK -> timesAYear("week");
            case EUR_PER_MONTH -> timesAYear("month");
            case EUR_PER_YEAR -> timesAYear("year");
            case NUMBER, EUR, EUR_PER_DAY, DAYS, MONTHS, YEARS, PERCENT, PERSONS, POINTS -> Optional.empty();
        };
    }

    /** The period the law counts in, as a value of the list of periods. */
    static String periodOf(Fact fact) {
        return fact.unit()
                .map(unit -> unit.code().replace("EUR", "").replace("/", ""))
                .orElse("");
    }
}
