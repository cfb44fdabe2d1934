package be.schakel.referral.web;

import be.schakel.collaboration.Organisation;
import be.schakel.platform.web.Form;
import be.schakel.platform.web.Option;
import be.schakel.platform.web.Ui;
import be.schakel.referral.BounceReason;
import be.schakel.referral.ReferralView;
import java.util.List;
import java.util.stream.Stream;

/** Not for us: why, and who could help instead. */
public record NotForUsPage(ReferralView view, List<Organisation> partners, Form form, boolean overtaken)
        implements ReceptionPage {

    public List<Option> reasons(Ui ui) {
        return Said.options(ui, "referral.reason.", BounceReason.values());
    }

    public List<Option> suggestions(Ui ui) {
        return Stream.concat(
                        Stream.of(new Option("", ui.t("referral.not-for-us.nobody"))),
                        partners.stream().map(partner -> new Option(partner.id().toString(), partner.name())))
                .toList();
    }
}
