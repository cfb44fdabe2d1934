package be.schakel.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The values of a number or a date laid out in steps: cents for money and plain numbers, units for whole numbers, days
 * for dates.
 */
record Axis(long low, long high, int scale, LongFunction<Possible> values) {
    private static final BigDecimal FAR = BigDecimal.valueOf(10_000_000);
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);
    private static final LocalDate FAR_OFF = LocalDate.of(2150, 1, 1);

    static Axis of(Fact fact) {
        if (fact.anything() instanceof Days(var earliest, var latest)) {
            return new Axis(
                    earliest.orElse(LONG_AGO).toEpochDay(),
                    latest.orElse(FAR_OFF).toEpochDay(),
                    0,
                    step -> Possible.on(LocalDate.ofEpochDay(step)));
        }
        Range range = (Range) fact.anything();
        int scale = fact.type() == FactType.INTEGER ? 0 : 2;
        return new Axis(
                steps(range.min().orElse(FAR.negate()), scale, RoundingMode.CEILING),
                steps(range.max().orElse(FAR), scale, RoundingMode.FLOOR),
                scale,
                step -> Possible.exactly(BigDecimal.valueOf(step, scale)));
    }

    private static long steps(BigDecimal value, int scale, RoundingMode mode) {
        return value.setScale(scale, mode).unscaledValue().longValueExact();
    }

    Possible value(long step) {
        return values.apply(step);
    }

    /** The steps at the bounds of a value. */
    LongStream bounds(Possible value) {
        return switch (value) {
            case Range(var min, var max) ->
                Stream.of(min, max)
                        .flatMap(Optional::stream)
                        .mapToLong(bound -> steps(bound, scale, RoundingMode.FLOOR));
            case Days(var earliest, var latest) ->
                Stream.of(earliest, latest).flatMap(Optional::stream).mapToLong(LocalDate::toEpochDay);
            case Truth _, OneOf _, Selection _, Rows _ -> LongStream.empty();
        };
    }

    /** A step and its two neighbours, as far as they lie on the axis. */
    LongStream around(long step) {
        return LongStream.rangeClosed(Math.max(low, step - 1), Math.min(high, step + 1));
    }
}
