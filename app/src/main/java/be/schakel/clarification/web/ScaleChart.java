package be.schakel.clarification.web;

import be.schakel.clarification.Measure;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The answers to one scale question over time, as a line. Days without a number are in the table, not on the line.
 *
 * @param points in time order, in the units of a picture {@value #WIDTH} wide and {@value #HEIGHT} high
 */
public record ScaleChart(List<Point> points) {

    public static final int WIDTH = 400;
    public static final int HEIGHT = 200;
    private static final int LEFT = 36;
    private static final int RIGHT = 16;
    private static final int TOP = 20;
    private static final int BOTTOM = 40;

    /** One answered number, placed. */
    public record Point(LocalDate on, int number, int x, int y) {}

    static ScaleChart of(List<Measure> measures) {
        var numbered = measures.stream()
                .filter(measure -> measure.number().isPresent())
                .toList();
        return new ScaleChart(numbered.stream()
                .map(measure -> point(
                        measure, numbered.getFirst().on(), numbered.getLast().on()))
                .toList());
    }

    private static Point point(Measure measure, LocalDate first, LocalDate last) {
        var number = measure.number().orElseThrow();
        var days = Math.max(1, ChronoUnit.DAYS.between(first, last));
        var x = LEFT + (WIDTH - LEFT - RIGHT) * ChronoUnit.DAYS.between(first, measure.on()) / days;
        return new Point(measure.on(), number, (int) x, y(number));
    }

    /** Height at which a number stands. */
    public static int y(int number) {
        return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * number / 10;
    }

    /** One answer is a number, not a line. */
    public boolean isDrawn() {
        return points.size() > 1;
    }

    public String line() {
        return points.stream().map(point -> point.x() + "," + point.y()).collect(Collectors.joining(" "));
    }

    public Point first() {
        return points.getFirst();
    }

    public Point last() {
        return points.getLast();
    }

    /** Message key part of the sentence that says what to see. */
    public String trend() {
        return switch (Integer.compare(last().number(), first().number())) {
            case 1 -> "higher";
            case -1 -> "lower";
            default -> "same";
        };
    }

    /** Between the first number and the latest. */
    public int distance() {
        return Math.abs(last().number() - first().number());
    }
}
