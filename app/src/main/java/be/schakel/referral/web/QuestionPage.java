package be.schakel.referral.web;

import be.schakel.platform.web.Form;
import be.schakel.referral.Preparation;
import be.schakel.referral.ReferralState.Phase;

/** The question to the partner, in clear words, and what could stop the client. */
public record QuestionPage(Preparation prepared, Form form, boolean overtaken) implements PreparationPage {

    /** What was sent is not rewritten. */
    public boolean isOpen() {
        return referral().state().isIn(Phase.PREPARING);
    }
}
