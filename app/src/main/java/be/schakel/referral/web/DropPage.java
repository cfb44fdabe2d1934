package be.schakel.referral.web;

import be.schakel.platform.web.Form;
import be.schakel.platform.web.Option;
import be.schakel.platform.web.Ui;
import be.schakel.referral.DropReason;
import be.schakel.referral.ReferralView;
import java.util.List;

/** The client did not come and is not invited again: why. */
public record DropPage(ReferralView view, Form form, boolean overtaken) implements ReceptionPage {

    public List<Option> reasons(Ui ui) {
        return Said.options(ui, "referral.reason.", DropReason.values());
    }
}
