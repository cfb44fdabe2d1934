package be.schakel.engine.batch;

import java.time.LocalDate;

/**
 * Days since 1970 as months and days of the month. Those of two centuries are looked up: in a loop over households that is
 * ten times as quick as {@link LocalDate}, which says what is in the tables and answers for all other days.
 */
final class Civil {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate AFTER = LocalDate.of(2101, 1, 1);
    private static final int FIRST_DAY = (int) FIRST.toEpochDay();
    private static final int FIRST_MONTH = month(FIRST);
    private static final int ROOM_FOR_DAYS = 32;
    private static final int MONTHS = 12;

    /** By day: the month, times 32, plus the day of the month. */
    private static final int[] MONTH_AND_DAY = new int[(int) AFTER.toEpochDay() - FIRST_DAY];

    /** By month: its first day. */
    private static final int[] BEGIN = new int[month(AFTER) - FIRST_MONTH + 1];

    static {
        for (int day = 0; day < MONTH_AND_DAY.length; day++) {
            LocalDate date = FIRST.plusDays(day);
            MONTH_AND_DAY[day] = month(date) * ROOM_FOR_DAYS + date.getDayOfMonth();
        }
        for (int month = 0; month < BEGIN.length; month++) {
            BEGIN[month] = (int) FIRST.plusMonths(month).toEpochDay();
        }
    }

    private Civil() {}

    /** Since January of year 0. */
    private static int month(LocalDate date) {
        return date.getYear() * MONTHS + date.getMonthValue() - 1;
    }

    private static boolean isInTable(long day) {
        return day >= FIRST_DAY && day < FIRST_DAY + MONTH_AND_DAY.length;
    }

    private static long monthAndDay(long day) {
        if (isInTable(day)) {
            return MONTH_AND_DAY[(int) day - FIRST_DAY];
        }
        LocalDate date = LocalDate.ofEpochDay(day);
        return (long) month(date) * ROOM_FOR_DAYS + date.getDayOfMonth();
    }

    /** Whole months from a day until another; below zero when that is earlier. */
    static long monthsBetween(long from, long until) {
        return (monthAndDay(until) - monthAndDay(from)) / ROOM_FOR_DAYS;
    }

    /** The same day of a later month, or the last of that month. */
    static long plusMonths(long day, long months) {
        if (isInTable(day)) {
            int monthAndDay = MONTH_AND_DAY[(int) day - FIRST_DAY];
            long month = monthAndDay / ROOM_FOR_DAYS - FIRST_MONTH + months;
            if (month >= 0 && month < BEGIN.length - 1) {
                long begin = BEGIN[(int) month];
                return Math.min(begin + monthAndDay % ROOM_FOR_DAYS, BEGIN[(int) month + 1]) - 1;
            }
        }
        return LocalDate.ofEpochDay(day).plusMonths(months).toEpochDay();
    }

    /** Since January of year 0. */
    static long month(long day) {
        return Math.floorDiv(monthAndDay(day), (long) ROOM_FOR_DAYS);
    }

    static long year(long day) {
        return Math.floorDiv(month(day), (long) MONTHS);
    }
}
