package be.schakel.rights.web;

import be.schakel.engine.Right;
import be.schakel.platform.web.Form;
import be.schakel.platform.web.Page;
import be.schakel.rights.FactAnswer;
import be.schakel.rights.QuestionFile;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/**
 * One question.
 *
 * @param theirs what a colleague answered while this page was open; then nothing was saved yet
 */
public record QuestionPage(QuestionFile file, Choice choice, Form form, Optional<FactAnswer> theirs) implements Page {

    @Override
    public HttpStatus status() {
        if (theirs.isPresent()) {
            return HttpStatus.CONFLICT;
        }
        return form.isRefused() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }

    public String path() {
        return "/traject/" + file.card().trajectory() + "/rechten";
    }

    /** The right whose page asked for this question, as long as the answer may still decide it. */
    public Optional<Right> right(String id) {
        return file.asking().decides().stream()
                .filter(right -> right.id().equals(id))
                .findFirst();
    }
}
