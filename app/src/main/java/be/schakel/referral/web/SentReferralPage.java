package be.schakel.referral.web;

import be.schakel.platform.web.Form;
import be.schakel.referral.Preparation;
import be.schakel.referral.ReferralView;

/** One referral at the sender: where it stands, who moves next, what went along. */
public record SentReferralPage(Preparation prepared, Form form, boolean overtaken) implements PreparationPage {

    public ReferralView view() {
        return prepared().view();
    }

    /** The first step that is still to be done. */
    public String nextStep() {
        var stage = switch (view().state()) {
            case DRAFT -> view().brief().question().isEmpty() ? Stage.QUESTION : Stage.AGREEMENT;
            case CLIENT_AGREED -> Stage.CALL;
            default -> Stage.CHECK;
        };
        return path() + "/" + stage.path();
    }
}
