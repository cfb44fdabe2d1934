package be.schakel.platform.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Writes a saved value the way people type it, to fill a field. */
public final class Typed {

    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("d-M-uuuu");

    private Typed() {}

    public static String date(LocalDate date) {
        return DAY_FIRST.format(date);
    }
}
