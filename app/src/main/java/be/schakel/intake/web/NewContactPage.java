package be.schakel.intake.web;

import be.schakel.platform.web.Form;
import be.schakel.platform.web.Option;
import be.schakel.platform.web.Page;
import be.schakel.platform.web.Ui;
import java.util.List;
import org.springframework.http.HttpStatus;

/** The first minute: six fields at most, anonymous first (REQ-033, REQ-301). */
public record NewContactPage(Form form) implements Page {

    public List<Option> channels(Ui ui) {
        return ContactForm.channels(ui);
    }

    public List<Option> languages(Ui ui) {
        return ContactForm.languages(ui);
    }

    public List<Option> help(Ui ui) {
        return ContactForm.help(ui);
    }

    @Override
    public HttpStatus status() {
        return form.isRefused() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }
}
