package be.schakel.intake.web;

import be.schakel.platform.web.Form;
import java.util.List;
import org.springframework.http.HttpStatus;

/** Of a page that edits what others edit too: 409 when a colleague was first, 422 when something is wrong. */
final class EditStatus {

    private EditStatus() {}

    static HttpStatus of(Form form, List<Difference> differences) {
        if (!differences.isEmpty()) {
            return HttpStatus.CONFLICT;
        }
        return form.isRefused() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }
}
