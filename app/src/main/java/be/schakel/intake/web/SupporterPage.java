package be.schakel.intake.web;

import be.schakel.intake.ClientCard;
import be.schakel.intake.Supporter.Kind;
import be.schakel.intake.Supporter.Load;
import be.schakel.platform.web.Form;
import be.schakel.platform.web.Option;
import be.schakel.platform.web.Page;
import be.schakel.platform.web.Ui;
import java.util.List;
import org.springframework.http.HttpStatus;

/**
 * Add or change someone of the network.
 *
 * @param action where the form goes
 * @param version that is saved now; 0 for someone new
 * @param differences with what a colleague saved in between; empty when nobody did
 */
public record SupporterPage(ClientCard card, Form form, String action, int version, List<Difference> differences)
        implements Page {

    public String titleKey() {
        return version == 0 ? "intake.supporter.add" : "intake.supporter.change";
    }

    public List<Option> kinds(Ui ui) {
        return ContactForm.options(ui, "intake.supporter.kind.", Kind.values());
    }

    public List<Option> loads(Ui ui) {
        return ContactForm.options(ui, "intake.load.", Load.values());
    }

    @Override
    public HttpStatus status() {
        return EditStatus.of(form, differences);
    }
}
