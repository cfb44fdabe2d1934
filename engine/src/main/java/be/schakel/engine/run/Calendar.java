package be.schakel.engine.run;

import java.time.LocalDate;
import java.time.Period;

/** Days and months, as the calendar has them. Days are counted from 1 January 1970. */
final class Calendar {
    private Calendar() {}

    static long plusMonths(long day, long months) {
        return Scale.isOpen(day)
                ? day
                : Scale.isOpen(months)
                        ? months
                        : LocalDate.ofEpochDay(day).plusMonths(months).toEpochDay();
    }

    static Quantity monthsBetween(Quantity from, Quantity until) {
        return Quantity.whole(slots -> {
            from.run(slots);
            long earliest = slots.from;
            long latest = slots.until;
            until.run(slots);
            slots.give(months(latest, slots.from), months(earliest, slots.until));
        });
    }

    /** Open as soon as one of the days is: from an open start to a day may be ever so long. */
    private static long months(long from, long until) {
        if (from == Slots.OPEN_HIGH || until == Slots.OPEN_LOW) {
            return Slots.OPEN_LOW;
        }
        if (from == Slots.OPEN_LOW || until == Slots.OPEN_HIGH) {
            return Slots.OPEN_HIGH;
        }
        return Period.between(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(until))
                .toTotalMonths();
    }
}
