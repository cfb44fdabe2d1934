package be.schakel.rights;

import be.schakel.engine.Partner;
import be.schakel.engine.Right;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who decides about a right, for choosing among many. */
public enum Decider {
    OCMW,
    DMW,
    CAW,
    /** A body outside the partnership. */
    OTHER;

    /** As in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Decider> byCode(String code) {
        return Arrays.stream(values())
                .filter(decider -> decider.code().equals(code))
                .findFirst();
    }

    boolean decides(Right right) {
        var partners = right.decides().partners();
        return switch (this) {
            case OCMW -> partners.contains(Partner.OCMW);
            case DMW -> partners.contains(Partner.DMW);
            case CAW -> partners.contains(Partner.CAW);
            case OTHER -> partners.isEmpty();
        };
    }
}
