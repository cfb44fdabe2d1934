package be.schakel.consent;

import static be.schakel.consent.Rule.row;

import be.schakel.consent.Decision.Result;
import be.schakel.consent.Situation.Aim;
import be.schakel.consent.Situation.Matter;
import be.schakel.consent.Situation.Occasion;
import be.schakel.consent.Situation.Receiver;
import be.schakel.consent.Situation.Sender;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * May this be shared? The decision table of model.md 5, read top-down: the first row that is about the situation and
 * whose needs are met decides. Pages and desks ask here; there is no second copy of these rules.
 *
 * <p>C18 (meetings) has no line of its own: each participant's own row decides, and every row that rests on consent then
 * also needs the client at the table ({@link Rule#consented()}).
 */
public final class ConsentPolicy {

    private static final Set<Matter> USUAL = EnumSet.range(Matter.K1, Matter.K4);
    private static final Set<Matter> PARTS = EnumSet.range(Matter.K1, Matter.K8);
    private static final Set<Matter> PERSONAL = EnumSet.range(Matter.K1, Matter.ARRIVED_OR_NOT);

    private static final List<Rule> RULES = List.of(
            row("C0")
                    .of(Matter.ANONYMOUS)
                    .needing(Step.NAME_CHECKED, Step.NO_PERSON_LINK)
                    .gives(Result.ALLOW),
            row("C1")
                    .to(Receiver.SAFETY_AUTHORITY)
                    .of(PERSONAL)
                    .when(situation -> situation.occasion() == Occasion.SERIOUS_DANGER)
                    .needing(Step.DANGER_WEIGHED)
                    .gives(Result.EMERGENCY),
            // A no binds us, not the client: what clients carry themselves is theirs to carry (C5).
            row("C2")
                    .when(situation -> situation.saysNo() && situation.sender() != Sender.CLIENT)
                    .gives(Result.DENY),
            row("C3").to(Receiver.FINANCIAL_INQUIRY).gives(Result.DENY),
            row("C4")
                    .from(Sender.WORKER)
                    .to(Receiver.SAME_TEAM)
                    .aim(Aim.JOINT_INTAKE)
                    .of(PARTS)
                    .needing(Step.TEAM_KNOWN_TO_CLIENT)
                    .gives(Result.ALLOW),
            row("C5").from(Sender.CLIENT).of(PERSONAL).gives(Result.ALLOW),
            intake("C6").of(USUAL).consented().gives(Result.ALLOW),
            intake("C7").of(Matter.K5).consented().needingForPart().gives(Result.ALLOW),
            intake("C8")
                    .of(Matter.K6, Matter.K7, Matter.K8)
                    .consented()
                    .needingForPart()
                    .gives(Result.ALLOW),
            intake("C9").of(PARTS).when(situation -> !situation.saysYes()).gives(Result.ASK_AGAIN),
            row("C10")
                    .from(Sender.WORKER)
                    .to(Receiver.BACK_OFFICE)
                    .aim(Aim.BACK_OFFICE_HELP)
                    .of(PARTS)
                    .consented()
                    .needingForPart()
                    .gives(Result.ALLOW),
            wholeFile()
                    .when(situation -> situation.isAnswered(ConsentForm.WRITTEN))
                    .consented()
                    .needing(Step.FILE_TAKEN_OVER)
                    .gives(Result.ALLOW),
            wholeFile().when(situation -> situation.form().isEmpty()).gives(Result.ALLOW_IF_WRITTEN),
            wholeFile()
                    .when(situation -> situation.isAnswered(ConsentForm.ORAL))
                    .needing(Step.ON_PAPER)
                    .gives(Result.DENY),
            row("C12")
                    .from(Sender.REFERRER)
                    .to(Receiver.CORE_PARTNER)
                    .aim(Aim.JOINT_INTAKE)
                    .of(Matter.K1, Matter.K2)
                    .needing(Step.PERSON_AGREED)
                    .gives(Result.ALLOW),
            row("C13")
                    .from(Sender.LOCAL_TEAM)
                    .to(Receiver.CORE_PARTNER)
                    .aim(Aim.PROACTIVE)
                    .of(Matter.K1)
                    .needing(Step.COOPERATION_AGREED, Step.PARENTS_INFORMED)
                    .gives(Result.ALLOW),
            row("C14")
                    .from(Sender.WORKER)
                    .to(Receiver.WITHOUT_SECRECY)
                    .aim(Aim.REFERRER_FEEDBACK)
                    .of(Matter.ARRIVED_OR_NOT)
                    .consented()
                    .gives(Result.ALLOW),
            row("C15")
                    .from(Sender.WORKER)
                    .to(Receiver.WITHOUT_SECRECY)
                    .aim(Aim.JOINT_INTAKE)
                    .of(Matter.K2, Matter.K3, Matter.K4)
                    .consented()
                    .needing(Step.NO_SECRECY_TOLD)
                    .gives(Result.ALLOW),
            row("C16")
                    .from(Sender.WORKER)
                    .to(Receiver.WITHOUT_SECRECY)
                    .of(Matter.K5, Matter.K6, Matter.K7, Matter.COMPLETE_FILE)
                    .gives(Result.DENY),
            row("C17")
                    .from(Sender.DATA_SOURCE)
                    .to(Receiver.CORE_PARTNER, Receiver.BACK_OFFICE)
                    .aim(Aim.PROACTIVE)
                    .of(PARTS)
                    .needing(Step.PROTOCOL_STORED)
                    .gives(Result.ALLOW));

    private ConsentPolicy() {}

    private static Rule intake(String code) {
        return row(code).from(Sender.WORKER).to(Receiver.CORE_PARTNER).aim(Aim.JOINT_INTAKE);
    }

    private static Rule wholeFile() {
        return row("C11")
                .from(Sender.WORKER)
                .to(Receiver.CORE_PARTNER, Receiver.BACK_OFFICE)
                .aim(Aim.FULL_FILE)
                .of(Matter.COMPLETE_FILE);
    }

    /** The first row that may decide; else C99: no, with every step that was missing on the way. */
    public static Decision decide(Situation situation) {
        var missing = EnumSet.noneOf(Step.class);
        for (var rule : RULES) {
            if (rule.concerns().test(situation)) {
                var lacking = rule.missing(situation);
                missing.addAll(lacking);
                if (lacking.isEmpty()) {
                    return new Decision(rule.result(), rule.code(), rule.result() == Result.ALLOW ? Set.of() : missing);
                }
            }
        }
        return new Decision(Result.DENY, "C99", missing);
    }
}
