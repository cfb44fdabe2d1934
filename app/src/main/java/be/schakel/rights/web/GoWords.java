package be.schakel.rights.web;

import be.schakel.rights.RealisationState;
import java.util.Optional;

/** What a step is called on its button: coming back to a state is said in other words than going to it. */
final class GoWords {

    private GoWords() {}

    static String key(Optional<RealisationState> from, RealisationState to) {
        return switch (to) {
            case CHECK_RECEIVED, EFFECT_CHECKED -> is(from, to) ? "rights.go-again." + to : "rights.go." + to;
            case GRANTED, PARTLY -> is(from, RealisationState.APPEAL) ? "rights.go-appeal." + to : "rights.go." + to;
            case TO_APPLY ->
                from.filter(state ->
                                state == RealisationState.HANDED_OVER || state == RealisationState.WAITING_DOCUMENTS)
                        .map(state -> "rights.go-back." + state)
                        .orElse("rights.go." + to);
            case SUGGESTED,
                    NOT_APPLICABLE,
                    EXPLAINED,
                    NOT_WANTED,
                    WAITING_DOCUMENTS,
                    HANDED_OVER,
                    APPLIED,
                    REFUSED,
                    APPEAL,
                    REFUSED_FINAL,
                    IN_USE,
                    ENDING_SOON,
                    RENEWED,
                    ENDED,
                    TO_CLAIM -> "rights.go." + to;
        };
    }

    private static boolean is(Optional<RealisationState> from, RealisationState state) {
        return from.filter(state::equals).isPresent();
    }
}
