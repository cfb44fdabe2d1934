package be.schakel.consent;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What the decision table looks at: who would pass what to whom, why, and what the client said.
 *
 * @param line the newest answer of the client for exactly this; empty when never asked
 * @param form empty when not asked yet
 * @param age in years; empty when the birth date is not known
 * @param done what was done and noted
 */
public record Situation(
        Sender sender,
        Receiver receiver,
        Aim aim,
        Matter matter,
        Occasion occasion,
        Optional<LineState> line,
        Optional<ConsentForm> form,
        Optional<Integer> age,
        GivenBy givenBy,
        Set<Step> done) {

    /** Who would pass something on. */
    public enum Sender {
        WORKER,
        CLIENT,
        REFERRER,
        LOCAL_TEAM,
        DATA_SOURCE
    }

    /** Who would receive it: R1 to R7 of the table, in that order. */
    public enum Receiver {
        CORE_PARTNER,
        BACK_OFFICE,
        SAME_TEAM,
        WITHOUT_SECRECY,
        FINANCIAL_INQUIRY,
        SAFETY_AUTHORITY,
        GOVERNMENT
    }

    /** Why: P1 to P6 of the table, in that order. */
    public enum Aim {
        JOINT_INTAKE,
        BACK_OFFICE_HELP,
        FULL_FILE,
        REFERRER_FEEDBACK,
        FIGURES,
        PROACTIVE
    }

    /** What: K1 to K9 of the table, and the two things that are less than a part of a file. */
    public enum Matter {
        ANONYMOUS,
        K1,
        K2,
        K3,
        K4,
        K5,
        K6,
        K7,
        K8,
        COMPLETE_FILE,
        ARRIVED_OR_NOT;

        public static Matter of(Category category) {
            return valueOf(category.code());
        }
    }

    /** The circumstances. */
    public enum Occasion {
        ORDINARY,
        MEETING,
        SERIOUS_DANGER
    }

    public Situation {
        done = Set.copyOf(done);
    }

    boolean saysYes() {
        return line.equals(Optional.of(LineState.VALID)) && form.isPresent();
    }

    boolean saysNo() {
        return line.filter(state -> state == LineState.REFUSED || state == LineState.WITHDRAWN)
                .isPresent();
    }

    boolean isAnswered(ConsentForm how) {
        return form.equals(Optional.of(how));
    }

    /** The same with these steps done too. */
    public Situation with(Set<Step> more) {
        var all = EnumSet.noneOf(Step.class);
        all.addAll(done);
        all.addAll(more);
        return new Situation(sender, receiver, aim, matter, occasion, line, form, age, givenBy, all);
    }
}
