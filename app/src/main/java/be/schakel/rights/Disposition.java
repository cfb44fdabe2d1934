package be.schakel.rights;

import static be.schakel.rights.RealisationState.CHECK_RECEIVED;
import static be.schakel.rights.RealisationState.EXPLAINED;
import static be.schakel.rights.RealisationState.NOT_APPLICABLE;
import static be.schakel.rights.RealisationState.NOT_WANTED;
import static be.schakel.rights.RealisationState.SUGGESTED;
import static be.schakel.rights.RealisationState.TO_APPLY;

import be.schakel.engine.Right;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What becomes of a suggestion, in one answer: where it goes, and why when it does not come. */
public record Disposition(RealisationState to, Optional<StepReason> reason) {

    /** After so many days a right that comes by itself is looked for (model.md 6). */
    public static final int DAYS_TO_CHECK = 30;

    /** The answers that fit every right. */
    public static List<Disposition> common() {
        return Stream.of(Stream.of(plain(EXPLAINED)), because(NOT_WANTED), because(NOT_APPLICABLE))
                .flatMap(answers -> answers)
                .toList();
    }

    /** The answers that fit this right: what comes by itself is checked, not applied for. */
    public static List<Disposition> of(Right right) {
        var own = Stream.of(TO_APPLY, CHECK_RECEIVED)
                .filter(state -> StepRules.open(right, EXPLAINED).contains(state))
                .map(Disposition::plain);
        return Stream.concat(own, common().stream()).toList();
    }

    /** As in a form. */
    public String code() {
        return to + reason.map(why -> "." + why).orElse("");
    }

    /** The steps it stands for: whoever decides about a right had it explained first. */
    List<RealisationState> steps() {
        return SUGGESTED.next().contains(to) ? List.of(to) : List.of(EXPLAINED, to);
    }

    private static Disposition plain(RealisationState to) {
        return new Disposition(to, Optional.empty());
    }

    private static Stream<Disposition> because(RealisationState to) {
        return StepReason.of(to).stream().map(why -> new Disposition(to, Optional.of(why)));
    }
}
