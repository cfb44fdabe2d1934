package be.schakel.platform;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;

/** The only place that tells the time. Dates are Brussels dates. */
@Component
public class Moment {

    public static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final InstantSource source;

    public Moment(InstantSource source) {
        this.source = source;
    }

    public Instant now() {
        return source.instant();
    }

    public LocalDate today() {
        return now().atZone(BRUSSELS).toLocalDate();
    }

    public static ZonedDateTime inBrussels(Instant instant) {
        return instant.atZone(BRUSSELS);
    }
}
