package be.schakel.intake.web;

import be.schakel.intake.ClientCard;
import be.schakel.platform.web.Form;
import be.schakel.platform.web.Option;
import be.schakel.platform.web.Page;
import be.schakel.platform.web.Ui;
import java.util.List;
import org.springframework.http.HttpStatus;

/**
 * The fields of the person.
 *
 * @param version that is saved now; saving replaces it
 * @param differences with what a colleague saved in between; empty when nobody did
 */
public record PersonDetailsPage(ClientCard card, Form form, int version, List<Difference> differences) implements Page {

    public List<Option> languages(Ui ui) {
        return ContactForm.languages(ui);
    }

    public List<Option> interpreter(Ui ui) {
        return List.of(new Option("yes", ui.t("intake.person.interpreter.yes")));
    }

    @Override
    public HttpStatus status() {
        return EditStatus.of(form, differences);
    }
}
