package be.schakel.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Tests begin on 22 November 2026, 9 o'clock in Brussels, whenever they run; the clock ticks on from there. */
@TestConfiguration(proxyBeanMethods = false)
public class TestClock {

    private static final Instant START = Instant.parse("2026-11-22T08:00:00Z");

    @Bean
    InstantSource instantSource() {
        var real = Clock.systemUTC();
        return Clock.offset(real, Duration.between(real.instant(), START));
    }
}
