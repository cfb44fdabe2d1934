package be.schakel.intake;

import java.util.Optional;
import java.util.UUID;

/**
 * Someone the client lives with.
 *
 * @param name initials are enough
 */
public record HouseholdMember(
        UUID id, int version, Relation relation, String name, Optional<Integer> birthYear, Income income) {

    /** What this person is to the client. */
    public enum Relation {
        PARTNER,
        CHILD,
        PARENT,
        SIBLING,
        GRANDPARENT,
        OTHER_FAMILY,
        HOUSEMATE
    }

    /** Does this person have an income? Not knowing is an answer too. */
    public enum Income {
        YES,
        NO,
        UNKNOWN
    }
}
