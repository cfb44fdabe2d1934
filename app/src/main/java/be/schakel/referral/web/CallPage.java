package be.schakel.referral.web;

import be.schakel.platform.web.Form;
import be.schakel.platform.web.Option;
import be.schakel.platform.web.Ui;
import be.schakel.referral.Call;
import be.schakel.referral.Preparation;
import java.util.List;

/** Call now, together with the client. */
public record CallPage(Preparation prepared, Form form, boolean overtaken) implements PreparationPage {

    public List<Option> channels(Ui ui) {
        return Said.options(ui, "referral.call.channel.", Call.Channel.values());
    }

    public List<Option> outcomes(Ui ui) {
        return Said.options(ui, "referral.call.outcome.", Call.Outcome.values());
    }

    public List<Option> presences(Ui ui) {
        return Said.options(ui, "referral.call.client.", Call.Presence.values());
    }
}
