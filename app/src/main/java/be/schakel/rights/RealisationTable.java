package be.schakel.rights;

import static be.schakel.rights.RealisationState.APPEAL;
import static be.schakel.rights.RealisationState.APPLIED;
import static be.schakel.rights.RealisationState.CHECK_RECEIVED;
import static be.schakel.rights.RealisationState.EFFECT_CHECKED;
import static be.schakel.rights.RealisationState.ENDED;
import static be.schakel.rights.RealisationState.ENDING_SOON;
import static be.schakel.rights.RealisationState.EXPLAINED;
import static be.schakel.rights.RealisationState.GRANTED;
import static be.schakel.rights.RealisationState.HANDED_OVER;
import static be.schakel.rights.RealisationState.IN_USE;
import static be.schakel.rights.RealisationState.NOT_APPLICABLE;
import static be.schakel.rights.RealisationState.NOT_WANTED;
import static be.schakel.rights.RealisationState.PARTLY;
import static be.schakel.rights.RealisationState.REFUSED;
import static be.schakel.rights.RealisationState.REFUSED_FINAL;
import static be.schakel.rights.RealisationState.RENEWED;
import static be.schakel.rights.RealisationState.SUGGESTED;
import static be.schakel.rights.RealisationState.TO_APPLY;
import static be.schakel.rights.RealisationState.TO_CLAIM;
import static be.schakel.rights.RealisationState.WAITING_DOCUMENTS;
import static java.util.Map.entry;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The legal steps (model.md 3.3). Beyond the model, so that nothing gets stuck: a client may change their mind both ways
 * before the application leaves, facts may turn out otherwise while one explains, a partner may give a right back, a
 * right that did not come by itself is applied for like any other, a part granted can be used or appealed and stays
 * when the appeal is lost, who does not appeal in time ends there, and a check or a talk about the effect may be held
 * again. What only comes by itself, or only on application, is for {@link StepRules}.
 */
final class RealisationTable {

    private static final Map<RealisationState, Set<RealisationState>> NEXT = Map.ofEntries(
            entry(SUGGESTED, to(EXPLAINED, CHECK_RECEIVED, NOT_APPLICABLE)),
            entry(EXPLAINED, to(CHECK_RECEIVED, TO_APPLY, NOT_WANTED, NOT_APPLICABLE)),
            entry(NOT_WANTED, to(EXPLAINED)),
            entry(TO_APPLY, to(APPLIED, WAITING_DOCUMENTS, HANDED_OVER, NOT_WANTED)),
            entry(WAITING_DOCUMENTS, to(TO_APPLY, NOT_WANTED)),
            entry(HANDED_OVER, to(APPLIED, TO_APPLY)),
            entry(APPLIED, to(GRANTED, PARTLY, REFUSED)),
            entry(GRANTED, to(IN_USE)),
            entry(PARTLY, to(IN_USE, APPEAL)),
            entry(REFUSED, to(APPEAL, REFUSED_FINAL)),
            entry(APPEAL, to(GRANTED, PARTLY, REFUSED_FINAL)),
            entry(IN_USE, to(EFFECT_CHECKED, ENDING_SOON)),
            entry(EFFECT_CHECKED, to(EFFECT_CHECKED, ENDING_SOON)),
            entry(ENDING_SOON, to(RENEWED, ENDED)),
            entry(RENEWED, to(IN_USE)),
            entry(CHECK_RECEIVED, to(IN_USE, TO_CLAIM, CHECK_RECEIVED)),
            entry(TO_CLAIM, to(APPLIED, WAITING_DOCUMENTS, HANDED_OVER, NOT_WANTED)),
            entry(NOT_APPLICABLE, to()),
            entry(REFUSED_FINAL, to()),
            entry(ENDED, to()));

    private RealisationTable() {}

    static Set<RealisationState> from(RealisationState state) {
        return NEXT.getOrDefault(state, Set.of());
    }

    /** The most usual step first: that is the one a page offers first. */
    private static Set<RealisationState> to(RealisationState... states) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(Arrays.asList(states)));
    }
}
