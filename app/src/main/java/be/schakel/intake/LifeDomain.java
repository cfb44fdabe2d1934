package be.schakel.intake;

import java.util.Locale;
import java.util.Optional;

/** The fourteen life domains, in the same order for every partner (REQ-008, REQ-282). */
public enum LifeDomain {
    INKOMEN,
    SCHULDEN,
    WONEN,
    WERK,
    ONDERWIJS,
    GEZONDHEID,
    PSYCHISCH,
    MIDDELEN,
    GEZIN,
    KINDEREN,
    NETWERK,
    VRIJE_TIJD,
    JUSTITIE,
    MOBILITEIT;

    /** As in addresses, in the corpus and in the conversation words: {@code vrije-tijd}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Message key of the name. */
    public String messageKey() {
        return "intake.domain." + code();
    }

    public static Optional<LifeDomain> byCode(String code) {
        for (var domain : values()) {
            if (domain.code().equals(code)) {
                return Optional.of(domain);
            }
        }
        return Optional.empty();
    }
}
