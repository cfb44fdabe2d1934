package be.schakel.catalogue.web;

import be.schakel.engine.Confidence;
import be.schakel.engine.Parameter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The values of a figure over time, each a level from its first to its last day. What nobody knows is a gap.
 *
 * @param steps in time order, in the units of a picture {@value #WIDTH} wide and {@value #HEIGHT} high
 * @param years first days of years along the foot
 * @param today where today stands
 */
public record FigurePlot(List<Step> steps, List<Year> years, int today) {

    public static final int WIDTH = 560;
    public static final int HEIGHT = 180;
    /** Height of the foot of the picture. */
    public static final int FOOT = HEIGHT - 28;

    private static final int LEFT = 10;
    private static final int RIGHT = 10;
    private static final int TOP = 34;
    private static final int LEVEL_FOOT = FOOT - 16;
    private static final int MOST_YEARS = 9;
    private static final int MOST_LABELS = 6;
    private static final int EDGE = 60;
    private static final int LABEL_WIDTH = 96;
    private static final int LABEL_HEIGHT = 20;

    /**
     * One value, placed.
     *
     * @param weak nobody confirmed it
     * @param labelled whether the value is written beside it
     * @param anchor side of the label that stands at {@code x1}
     */
    public record Step(Parameter.Value value, int x1, int x2, int y, boolean weak, boolean labelled, String anchor) {

        private Step withLabel() {
            return new Step(value, x1, x2, y, weak, true, anchor);
        }

        private boolean covers(Step other) {
            return Math.abs(left() - other.left()) < LABEL_WIDTH && Math.abs(y - other.y) < LABEL_HEIGHT;
        }

        private int left() {
            return anchor.equals("end") ? x1 - LABEL_WIDTH : x1;
        }
    }

    /** The turn of a year. */
    public record Year(int year, int x) {}

    /** Draws nothing for a figure of fewer than two values. */
    public static FigurePlot of(Parameter figure, LocalDate today) {
        var values = figure.values();
        if (values.size() < 2) {
            return new FigurePlot(List.of(), List.of(), 0);
        }
        var scale = Scale.of(values, today);
        return new FigurePlot(
                labelled(values.stream().map(value -> step(value, scale)).toList()), scale.years(), scale.x(today));
    }

    private static Step step(Parameter.Value value, Scale scale) {
        var x1 = scale.x(value.from());
        var x2 = scale.x(value.until().map(last -> last.plusDays(1)).orElse(scale.last()));
        var anchor = x1 > WIDTH - LABEL_WIDTH ? "end" : "start";
        return new Step(value, x1, x2, scale.y(value.value()), value.confidence() == Confidence.LOW, false, anchor);
    }

    /** The newest first: an older value goes without a number where the two would lie over each other. */
    private static List<Step> labelled(List<Step> steps) {
        var placed = new ArrayDeque<Step>();
        for (var step : steps.reversed()) {
            var labels = placed.stream().filter(Step::labelled).toList();
            var isFree = labels.size() < MOST_LABELS && labels.stream().noneMatch(step::covers);
            placed.addFirst(isFree ? step.withLabel() : step);
        }
        return List.copyOf(placed);
    }

    /** One value is a number, not a picture. */
    public boolean isDrawn() {
        return !steps.isEmpty();
    }

    public Parameter.Value first() {
        return steps.getFirst().value();
    }

    public Parameter.Value last() {
        return steps.getLast().value();
    }

    public boolean hasWeak() {
        return steps.stream().anyMatch(Step::weak);
    }

    /** From days and values to places. */
    private record Scale(LocalDate first, LocalDate last, double low, double high) {

        static Scale of(List<Parameter.Value> values, LocalDate today) {
            var known = values.getLast().until().map(day -> day.plusDays(1)).orElse(today);
            var last = known.isAfter(today) ? known : today;
            var numbers = values.stream().map(Parameter.Value::value).toList();
            return new Scale(
                    values.getFirst().from(),
                    last,
                    numbers.stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0),
                    numbers.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(1));
        }

        int x(LocalDate day) {
            var share = (double) (day.toEpochDay() - first.toEpochDay())
                    / Math.max(1, last.toEpochDay() - first.toEpochDay());
            return (int) Math.round(LEFT + (WIDTH - LEFT - RIGHT) * Math.clamp(share, 0, 1));
        }

        int y(BigDecimal value) {
            var share = high == low ? 0.5 : (value.doubleValue() - low) / (high - low);
            return (int) Math.round(LEVEL_FOOT - (LEVEL_FOOT - TOP) * share);
        }

        List<Year> years() {
            var every = 1 + (last.getYear() - first.getYear()) / MOST_YEARS;
            return IntStream.rangeClosed(first.getYear() + 1, last.getYear())
                    .filter(year -> (last.getYear() - year) % every == 0)
                    .mapToObj(year -> new Year(year, x(LocalDate.of(year, 1, 1))))
                    .filter(year -> year.x() < WIDTH - EDGE / 2)
                    .toList();
        }
    }
}
