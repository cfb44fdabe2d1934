package be.schakel.catalogue;

import be.schakel.engine.Partner;
import be.schakel.engine.Right;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Who decides about a right, as a reader sorts it. */
public enum Decider {
    OCMW,
    DMW,
    CAW,
    /** A body that is no partner of the broad reception. */
    OTHER;

    boolean decides(Right right) {
        return switch (this) {
            case OCMW -> right.decides().partners().contains(Partner.OCMW);
            case DMW -> right.decides().partners().contains(Partner.DMW);
            case CAW -> right.decides().partners().contains(Partner.CAW);
            case OTHER -> right.decides().partners().isEmpty();
        };
    }

    /** As in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Decider> byCode(String code) {
        return Stream.of(values())
                .filter(decider -> decider.code().equals(code))
                .findFirst();
    }
}
