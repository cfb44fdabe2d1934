package be.schakel.rights.web;

import be.schakel.rights.RealisationState;
import java.util.Optional;

/** What a step is called on its button: coming back to a state is said in other words than going to it. */
final class GoWords {

    private GoWords() {}

    static String key(Optional<RealisationState> from, RealisationState to) {
        if (from.filter(to::equals).isPresent()) {
            return "rights.go-again." + to;
        }
        return switch (from.orElse(RealisationState.SUGGESTED)) {
            case HANDED_OVER -> to == RealisationState.TO_APPLY ? "rights.go-back.HANDED_OVER" : "rights.go." + to;
            case WAITING_DOCUMENTS ->
                to == RealisationState.TO_APPLY ? "rights.go-back.WAITING_DOCUMENTS" : "rights.go." + to;
            case APPEAL -> to == RealisationState.REFUSED_FINAL ? "rights.go." + to : "rights.go-appeal." + to;
            case SUGGESTED,
                    NOT_APPLICABLE,
                    EXPLAINED,
                    NOT_WANTED,
                    TO_APPLY,
                    APPLIED,
                    GRANTED,
                    PARTLY,
                    REFUSED,
                    REFUSED_FINAL,
                    IN_USE,
                    EFFECT_CHECKED,
                    ENDING_SOON,
                    RENEWED,
                    ENDED,
                    CHECK_RECEIVED,
                    TO_CLAIM -> "rights.go." + to;
        };
    }
}
