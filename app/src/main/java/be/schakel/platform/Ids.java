package be.schakel.platform;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** The only place that makes ids. Random, so that an id in a URL tells nothing and cannot be guessed. */
@Component
public class Ids {

    public UUID next() {
        return UUID.randomUUID();
    }
}
