package be.schakel.followup.web;

import be.schakel.followup.Progress;
import be.schakel.intake.ClientCard;
import be.schakel.platform.web.Form;
import be.schakel.platform.web.Option;
import be.schakel.platform.web.Page;
import be.schakel.platform.web.Ui;
import java.util.List;
import org.springframework.http.HttpStatus;

/**
 * How did it go? One question about one goal or step.
 *
 * @param subject {@code goal} or {@code step}, as in message keys
 * @param saved how it stands now
 * @param conflict a colleague saved that meanwhile
 */
public record EndingPage(
        ClientCard card, String subject, Saved saved, String path, String version, Form form, boolean conflict)
        implements Page {

    /** A goal or a step, as saved. */
    public record Saved(String words, Progress state, String result) {}

    public String plansPath() {
        return "/traject/" + card.trajectory() + "/plan";
    }

    /** It is not ended yet: change it instead. */
    public String changePath() {
        return path.replaceFirst("/afloop$", "");
    }

    public List<Option> states(Ui ui) {
        return List.of(
                new Option(Progress.DONE.name(), ui.t("followup." + subject + ".DONE")),
                new Option(Progress.DROPPED.name(), ui.t("followup." + subject + ".DROPPED")));
    }

    @Override
    public HttpStatus status() {
        if (conflict) {
            return HttpStatus.CONFLICT;
        }
        return form.isRefused() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }
}
