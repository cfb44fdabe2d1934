package be.schakel.referral.web;

import be.schakel.platform.web.Form;
import be.schakel.platform.web.Option;
import be.schakel.platform.web.Ui;
import be.schakel.referral.ReferralResult;
import be.schakel.referral.ReferralView;
import java.util.List;

/** What came of it. */
public record ResultPage(ReferralView view, Form form, boolean overtaken) implements ReceptionPage {

    public List<Option> kinds(Ui ui) {
        return Said.options(ui, "referral.result.", ReferralResult.Kind.values());
    }
}
