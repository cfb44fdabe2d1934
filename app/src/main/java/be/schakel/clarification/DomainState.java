package be.schakel.clarification;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where a life domain stands in the talk (model.md 3.2). */
public enum DomainState {
    NOT_ASKED,
    ASKED,
    NOT_WANTED_NOW,
    DECLINED,
    NO_QUESTION,
    QUESTION,
    IN_ACTION,
    RESULT,
    REFERRED;

    /**
     * What may follow on what. A client may stop half-way (ASKED to NOT_WANTED_NOW or DECLINED) and may come back on
     * anything that is at rest (to ASKED), a referral that came to nothing included: nobody is held to an earlier answer,
     * and a slip can be put right.
     */
    private static final Map<DomainState, Set<DomainState>> NEXT = Map.ofEntries(
            entry(NOT_ASKED, Set.of(ASKED, NOT_WANTED_NOW, DECLINED, REFERRED)),
            entry(ASKED, Set.of(NO_QUESTION, QUESTION, NOT_WANTED_NOW, DECLINED, REFERRED)),
            entry(NOT_WANTED_NOW, Set.of(ASKED, REFERRED)),
            entry(DECLINED, Set.of(ASKED, REFERRED)),
            entry(NO_QUESTION, Set.of(ASKED, REFERRED)),
            entry(QUESTION, Set.of(IN_ACTION, ASKED, REFERRED)),
            entry(IN_ACTION, Set.of(RESULT, REFERRED)),
            entry(RESULT, Set.of(ASKED, REFERRED)),
            entry(REFERRED, Set.of(ASKED)));

    public boolean mayBecome(DomainState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /**
     * The moves from here to a state a worker chose. Saying at once that there is a question, or none, means that it was
     * asked. Empty when it is already so.
     *
     * @return no moves at all and not already there: not allowed, see {@link #canReach}
     */
    List<DomainState> movesTo(DomainState chosen) {
        if (mayBecome(chosen)) {
            return List.of(chosen);
        }
        return this == NOT_ASKED && ASKED.mayBecome(chosen) ? List.of(ASKED, chosen) : List.of();
    }

    boolean canReach(DomainState chosen) {
        return this == chosen || !movesTo(chosen).isEmpty();
    }

    /** What a worker may choose from here; declining is an answer of the client, and referral its own work. */
    public List<DomainState> choices() {
        return Arrays.stream(values())
                .filter(next -> next != REFERRED && next != DECLINED && next != this)
                .filter(this::canReach)
                .toList();
    }
}
