package be.schakel.access;

import be.schakel.platform.Moment;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** After five wrong passwords for one name: wait, each further failure twice as long, an hour at most. Thread-safe. */
@Component
class SignInThrottle {

    private static final int FREE_ATTEMPTS = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    /** Names remembered; the eldest is forgotten first, so that memory stays bounded. */
    private static final int REMEMBERED = 10_000;

    private record Failures(int count, Instant waitUntil) {}

    private final Moment moment;
    private final Map<String, Failures> failuresByName = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > REMEMBERED;
        }
    };

    SignInThrottle(Moment moment) {
        this.moment = moment;
    }

    synchronized boolean mustWait(String username) {
        var failures = failuresByName.get(key(username));
        return failures != null && failures.waitUntil().isAfter(moment.now());
    }

    synchronized void failed(String username) {
        var before = failuresByName.getOrDefault(key(username), new Failures(0, Instant.EPOCH));
        failuresByName.put(key(username), new Failures(before.count() + 1, waitAfter(before.count() + 1)));
    }

    synchronized void succeeded(String username) {
        failuresByName.remove(key(username));
    }

    private Instant waitAfter(int failures) {
        if (failures < FREE_ATTEMPTS) {
            return Instant.EPOCH;
        }
        var doubled = FIRST_WAIT.multipliedBy(1L << Math.min(failures - FREE_ATTEMPTS, 10));
        return moment.now().plus(doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT);
    }

    private static String key(String username) {
        return username.toLowerCase(Locale.ROOT);
    }
}
