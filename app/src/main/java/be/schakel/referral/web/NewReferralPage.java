package be.schakel.referral.web;

import be.schakel.intake.LifeDomain;
import be.schakel.platform.web.Form;
import be.schakel.platform.web.Option;
import be.schakel.platform.web.Page;
import be.schakel.platform.web.Ui;
import be.schakel.referral.PartnerChoice;
import be.schakel.referral.PreparationDesk.Start;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;

/** For what, and with whom: the client chooses. */
public record NewReferralPage(Start start, Form form) implements Page {

    @Override
    public HttpStatus status() {
        return form.isRefused() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }

    public String path() {
        return "/traject/" + start.card().trajectory() + "/schakelen";
    }

    public List<Option> domains(Ui ui) {
        return Arrays.stream(LifeDomain.values())
                .map(domain -> new Option(domain.code(), ui.t(domain.messageKey())))
                .toList();
    }

    /** Name and what this partner can do, one line each. */
    public List<Option> partners(Ui ui) {
        return start.partners().stream()
                .map(choice -> new Option(choice.organisation().id().toString(), label(ui, choice)))
                .toList();
    }

    private static String label(Ui ui, PartnerChoice choice) {
        var fit = ui.t("referral.fit." + choice.fit());
        var name = choice.organisation().name();
        return choice.own() ? ui.t("referral.new.own", name, fit) : ui.t("referral.new.partner", name, fit);
    }
}
