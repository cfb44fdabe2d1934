package be.schakel.intake.web;

import be.schakel.intake.LookAlike;
import be.schakel.platform.web.Form;
import be.schakel.platform.web.Page;
import java.util.List;
import org.springframework.http.HttpStatus;

/** Is it the same person? Asked before anything opens; what was typed travels along (REQ-058). */
public record SamePersonPage(Form form, List<LookAlike> lookAlikes, boolean urgent) implements Page {

    /** What was typed on the page before. */
    public static final List<String> KEPT = List.of("channel", "place", "question", "name", "language", "end");

    @Override
    public HttpStatus status() {
        return form.isRefused() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }
}
