package be.schakel.consent;

import be.schakel.collaboration.Organisation;
import be.schakel.consent.Situation.Aim;
import be.schakel.consent.Situation.Matter;
import be.schakel.consent.Situation.Occasion;
import be.schakel.consent.Situation.Receiver;
import be.schakel.consent.Situation.Sender;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Puts a talk before the decision table: which parts may be asked for, and what a yes still needs. */
final class TalkRules {

    /** No organisation has its authorisation for the national number on record in this version. */
    private static final Set<Step> OUT_OF_REACH = EnumSet.of(Step.NUMBER_AUTHORISED);

    private final Receiver receiver;
    private final Aim aim;
    private final boolean wholeFile;
    private final Optional<Integer> age;

    TalkRules(Organisation partner, ConsentPurpose purpose, Optional<Integer> age) {
        this.aim = aim(purpose);
        this.receiver = receiver(partner, purpose);
        this.wholeFile = purpose == ConsentPurpose.FULL_TRANSFER;
        this.age = age;
    }

    private static Aim aim(ConsentPurpose purpose) {
        return switch (purpose) {
            case INTAKE -> Aim.JOINT_INTAKE;
            case BACK_OFFICE -> Aim.BACK_OFFICE_HELP;
            case FULL_TRANSFER -> Aim.FULL_FILE;
        };
    }

    private static Receiver receiver(Organisation partner, ConsentPurpose purpose) {
        if (!partner.kind().isCorePartner()) {
            return Receiver.WITHOUT_SECRECY;
        }
        return purpose == ConsentPurpose.BACK_OFFICE ? Receiver.BACK_OFFICE : Receiver.CORE_PARTNER;
    }

    /** Parts that a yes could open when everything is done as it should. */
    Set<Category> offered() {
        var offered = EnumSet.noneOf(Category.class);
        for (var category : Category.values()) {
            if (!(wholeFile && category == Category.K5_NATIONAL_NUMBER)
                    && bestCase(category).isAllowed()) {
                offered.add(category);
            }
        }
        return offered;
    }

    /** What the worker has to confirm for this partner and purpose, besides the six points. */
    Set<Step> ticks() {
        var ticks = EnumSet.noneOf(Step.class);
        for (var step : EnumSet.of(Step.FILE_TAKEN_OVER, Step.NO_SECRECY_TOLD, Step.WEIGHED)) {
            var withoutIt = EnumSet.complementOf(EnumSet.copyOf(OUT_OF_REACH));
            withoutIt.remove(step);
            if (offered().stream()
                    .anyMatch(category -> !adult(category, withoutIt).isAllowed())) {
                ticks.add(step);
            }
        }
        return ticks;
    }

    private Decision bestCase(Category category) {
        return adult(category, EnumSet.complementOf(EnumSet.copyOf(OUT_OF_REACH)));
    }

    private Decision adult(Category category, Set<Step> done) {
        return decide(category, LineState.VALID, ConsentForm.WRITTEN, Optional.empty(), GivenBy.SELF, done);
    }

    /**
     * @param refusedBySelf the client, able to judge, said no to this part before: a parent does not open it
     */
    Decision yes(Talk talk, Category category, boolean refusedBySelf) {
        var given = talk.given();
        var overruled = refusedBySelf && given.by() == GivenBy.PARENT && isPresumedAble();
        var line = overruled ? LineState.REFUSED : LineState.VALID;
        return decide(category, line, given.form(), age, given.by(), talk.doneFor(category));
    }

    private boolean isPresumedAble() {
        return age.filter(years -> years < AgeRule.PRESUMED_ABLE).isEmpty();
    }

    private Decision decide(
            Category category,
            LineState line,
            ConsentForm form,
            Optional<Integer> years,
            GivenBy givenBy,
            Set<Step> done) {
        return ConsentPolicy.decide(new Situation(
                Sender.WORKER,
                receiver,
                aim,
                wholeFile ? Matter.COMPLETE_FILE : Matter.of(category),
                Occasion.ORDINARY,
                Optional.of(line),
                Optional.of(form),
                years,
                givenBy,
                done));
    }
}
