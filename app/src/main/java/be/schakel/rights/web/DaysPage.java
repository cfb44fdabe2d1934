package be.schakel.rights.web;

import be.schakel.platform.web.Form;
import be.schakel.platform.web.Option;
import be.schakel.platform.web.Page;
import be.schakel.platform.web.Ui;
import be.schakel.rights.RealisationState;
import be.schakel.rights.RightCase;
import be.schakel.rights.RightFile;
import java.util.List;
import org.springframework.http.HttpStatus;

/**
 * The days and the guard of a right whose state stays.
 *
 * @param overtaken a colleague changed it while this page was open; then nothing was saved
 */
public record DaysPage(RightFile file, RightCase now, Form form, boolean overtaken) implements Page {

    @Override
    public HttpStatus status() {
        if (overtaken) {
            return HttpStatus.CONFLICT;
        }
        return form.isRefused() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }

    public String path() {
        return "/traject/" + file.card().trajectory() + "/rechten/"
                + file.view().right().id();
    }

    public String version() {
        return overtaken || form.value("version").isEmpty() ? String.valueOf(now.version()) : form.value("version");
    }

    public List<Option> colleagues() {
        return Guards.of(file);
    }

    private RealisationState state() {
        return now.state();
    }

    public boolean asksEnd() {
        return StepFields.hasEnd(state()) || state() == RealisationState.EFFECT_CHECKED;
    }

    public String endLabel(Ui ui) {
        return StepFields.endLabel(ui, state());
    }

    public boolean asksLook() {
        return StepFields.hasLook(state());
    }

    public String lookLabel(Ui ui) {
        return StepFields.lookLabel(ui, state());
    }
}
