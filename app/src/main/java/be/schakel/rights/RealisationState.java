package be.schakel.rights;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where a right of one person stands on its way from suggestion to use (model.md 3.3). */
public enum RealisationState {
    SUGGESTED,
    NOT_APPLICABLE,
    EXPLAINED,
    NOT_WANTED,
    TO_APPLY,
    WAITING_DOCUMENTS,
    HANDED_OVER,
    APPLIED,
    GRANTED,
    PARTLY,
    REFUSED,
    APPEAL,
    REFUSED_FINAL,
    IN_USE,
    EFFECT_CHECKED,
    ENDING_SOON,
    RENEWED,
    ENDED,
    /** An automatic right: did it come? (REQ-064) */
    CHECK_RECEIVED,
    /** It should have come by itself and did not. */
    TO_CLAIM;

    /** As in addresses: {@code not-wanted}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<RealisationState> byCode(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst();
    }

    /** Nothing follows; the same right may be opened anew. */
    public boolean isEnd() {
        return this == NOT_APPLICABLE || this == REFUSED_FINAL || this == ENDED;
    }

    /** The client has it. */
    public boolean runs() {
        return this == IN_USE || this == EFFECT_CHECKED || this == ENDING_SOON || this == RENEWED;
    }

    /** Someone decided that it comes, whole, in part or for another while. */
    public boolean isGrant() {
        return this == GRANTED || this == PARTLY || this == RENEWED;
    }

    /** A decision that the client may appeal against. */
    public boolean opensAppeal() {
        return this == REFUSED || this == PARTLY;
    }

    /** The states one may go to from here. */
    public Set<RealisationState> next() {
        return RealisationTable.from(this);
    }
}
