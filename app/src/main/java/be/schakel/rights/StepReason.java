package be.schakel.rights;

import java.util.Arrays;
import java.util.List;

/** Why a right does not come, or what it brought: codes that can be counted for a policy signal. */
public enum StepReason {
    FACTS_DIFFER(RealisationState.NOT_APPLICABLE),
    OTHER_RIGHT_INSTEAD(RealisationState.NOT_APPLICABLE),
    KNOWN_AND_HANDLED(RealisationState.NOT_APPLICABLE),
    /** The client left before anyone could talk about it; a next trajectory suggests it again. */
    NOT_DISCUSSED(RealisationState.NOT_APPLICABLE),
    NOT_NOW(RealisationState.NOT_WANTED),
    TOO_MUCH_EFFORT(RealisationState.NOT_WANTED),
    WORRIED_ABOUT_EFFECTS(RealisationState.NOT_WANTED),
    NO_REASON_GIVEN(RealisationState.NOT_WANTED),
    CONDITION_NOT_MET(RealisationState.REFUSED),
    TOO_LATE(RealisationState.REFUSED),
    PAPERS_MISSING(RealisationState.REFUSED),
    NO_RESIDENCE_FOUND(RealisationState.REFUSED),
    REASON_UNCLEAR(RealisationState.REFUSED),
    ARRIVED_AND_HELPS(RealisationState.EFFECT_CHECKED),
    ARRIVED_AND_TOO_LITTLE(RealisationState.EFFECT_CHECKED),
    ARRIVED_WITH_A_DOWNSIDE(RealisationState.EFFECT_CHECKED),
    /** Granted on paper only: someone looks again. */
    NOT_ARRIVED(RealisationState.EFFECT_CHECKED);

    private final RealisationState of;

    StepReason(RealisationState of) {
        this.of = of;
    }

    public static List<StepReason> of(RealisationState state) {
        return Arrays.stream(values()).filter(reason -> reason.fits(state)).toList();
    }

    boolean fits(RealisationState state) {
        return of == state;
    }
}
