package be.schakel.referral;

import be.schakel.platform.Moment;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;

/** How long an answer may take: five working days unless partners agree otherwise (REQ-092). Weekends do not count. */
final class ServiceTime {

    static final int WORKING_DAYS_TO_ANSWER = 5;

    private ServiceTime() {}

    /** Last day on which an answer is in time. */
    static LocalDate answerBy(Instant sent) {
        var day = Moment.inBrussels(sent).toLocalDate();
        var left = WORKING_DAYS_TO_ANSWER;
        while (left > 0) {
            day = day.plusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return day;
    }
}
