package be.schakel.consent;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Who may answer for whom: from thirteen in principle oneself, and a worker may judge otherwise with a note (REQ-372). */
final class AgeRule {

    static final int PRESUMED_ABLE = 13;
    static final int ADULT = 18;

    private AgeRule() {}

    /** What must be noted before this person's answer counts; {@code RIGHT_PERSON} when no note can help. */
    static Set<Step> needs(Optional<Integer> age, GivenBy givenBy) {
        return switch (givenBy) {
            case REPRESENTATIVE -> EnumSet.of(Step.MANDATE_NOTED);
            case SELF, SUPPORTED ->
                age.filter(years -> years < PRESUMED_ABLE).isPresent() ? noted() : EnumSet.noneOf(Step.class);
            case PARENT -> parent(age);
        };
    }

    private static Set<Step> parent(Optional<Integer> age) {
        if (age.filter(years -> years >= ADULT).isPresent()) {
            return EnumSet.of(Step.RIGHT_PERSON);
        }
        return age.filter(years -> years < PRESUMED_ABLE).isPresent() ? EnumSet.noneOf(Step.class) : noted();
    }

    private static Set<Step> noted() {
        return EnumSet.of(Step.CAPACITY_NOTED);
    }
}
