package be.schakel.intake.web;

import be.schakel.intake.ClientCard;
import be.schakel.intake.Turn.Dormant.Why;
import be.schakel.platform.web.Form;
import be.schakel.platform.web.Option;
import be.schakel.platform.web.Page;
import be.schakel.platform.web.Ui;
import java.util.List;
import org.springframework.http.HttpStatus;

/** One turn, with what it asks. */
public record CourseStepPage(ClientCard card, CourseStep step, Form form) implements Page {

    public List<Option> whys(Ui ui) {
        return ContactForm.options(ui, "intake.course.why.", Why.values());
    }

    public String path() {
        return "/traject/" + card.trajectory() + "/verloop";
    }

    @Override
    public HttpStatus status() {
        return form.isRefused() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }
}
