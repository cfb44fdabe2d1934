package be.schakel.referral.web;

import be.schakel.collaboration.Colleague;
import be.schakel.platform.web.Form;
import be.schakel.platform.web.Option;
import be.schakel.platform.web.Ui;
import be.schakel.referral.ReferralView;
import java.util.List;

/** Who takes it, by name. */
public record AcceptancePage(ReferralView view, List<Colleague> colleagues, Form form, boolean overtaken)
        implements ReceptionPage {

    /** Oneself first. */
    public List<Option> workers(Ui ui) {
        var me = ui.actor().orElseThrow().worker();
        return colleagues.stream()
                .sorted((one, other) ->
                        Boolean.compare(other.worker().equals(me), one.worker().equals(me)))
                .map(colleague -> new Option(
                        colleague.worker().toString(),
                        colleague.worker().equals(me)
                                ? ui.t("referral.accept.me", colleague.name())
                                : colleague.name() + ", " + colleague.title()))
                .toList();
    }
}
