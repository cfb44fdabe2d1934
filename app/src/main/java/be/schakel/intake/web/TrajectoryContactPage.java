package be.schakel.intake.web;

import be.schakel.intake.ClientCard;
import be.schakel.intake.Reach;
import be.schakel.platform.web.Form;
import be.schakel.platform.web.Option;
import be.schakel.platform.web.Page;
import be.schakel.platform.web.Ui;
import java.util.List;
import org.springframework.http.HttpStatus;

/** One more contact of a client. */
public record TrajectoryContactPage(ClientCard card, Form form) implements Page {

    public List<Option> channels(Ui ui) {
        return ContactForm.channels(ui);
    }

    public List<Option> reaches(Ui ui) {
        return ContactForm.options(ui, "intake.reach.", Reach.values());
    }

    public List<Option> help(Ui ui) {
        return ContactForm.help(ui);
    }

    @Override
    public HttpStatus status() {
        return form.isRefused() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }
}
