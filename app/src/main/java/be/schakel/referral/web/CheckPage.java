package be.schakel.referral.web;

import be.schakel.platform.web.Form;
import be.schakel.platform.web.Option;
import be.schakel.platform.web.Ui;
import be.schakel.referral.Preparation;
import be.schakel.referral.ReferralMove;
import be.schakel.referral.ReferralState;
import be.schakel.referral.Unreached;
import java.util.Arrays;
import java.util.List;

/** The last look before it leaves: to whom, exactly what, and what not. */
public record CheckPage(Preparation prepared, Form form, boolean overtaken) implements PreparationPage {

    /** "No answer" can only be said after a call. */
    public List<Option> reasons(Ui ui) {
        return Said.options(
                ui,
                "referral.reason.",
                Arrays.stream(Unreached.values())
                        .filter(reason -> reason != Unreached.NOT_ANSWERED
                                || !prepared().calls().isEmpty())
                        .toArray(Unreached[]::new));
    }

    public boolean maySend() {
        return referral().may(ReferralMove.SEND_SECURE) || referral().may(ReferralMove.SEND);
    }

    public boolean isAgreed() {
        return referral().state() != ReferralState.DRAFT;
    }
}
