package be.schakel.consent;

import java.util.EnumSet;
import java.util.Set;

/** A part of what a partner may get to know (model.md 5). Stored by its code, K1 to K8. */
public enum Category {
    K1_IDENTITY,
    K2_QUESTION,
    K3_RIGHTS,
    K4_PROGRESS,
    K5_NATIONAL_NUMBER,
    K6_HEALTH,
    K7_JUDICIAL,
    K8_STORY;

    public String code() {
        return name().substring(0, 2);
    }

    /** Its name as workers read it; what the client reads is in {@link ConsentScript}. */
    public String messageKey() {
        return "consent.category." + name();
    }

    /** One of the four parts usually asked for; any other is added apart, with the need noted (REQ-361). */
    public boolean isUsual() {
        return usual().contains(this);
    }

    public static Set<Category> usual() {
        return EnumSet.range(K1_IDENTITY, K4_PROGRESS);
    }

    /** @throws IllegalArgumentException for anything but K1 to K8 */
    public static Category byCode(String code) {
        for (var category : values()) {
            if (category.code().equals(code)) {
                return category;
            }
        }
        throw new IllegalArgumentException("No such category");
    }
}
