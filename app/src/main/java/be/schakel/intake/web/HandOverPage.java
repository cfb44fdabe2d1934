package be.schakel.intake.web;

import be.schakel.collaboration.Colleague;
import be.schakel.intake.ClientCard;
import be.schakel.intake.Course;
import be.schakel.platform.web.Form;
import be.schakel.platform.web.Option;
import be.schakel.platform.web.Page;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/**
 * Who keeps the overview, and giving it to a colleague.
 *
 * @param note what the colleague wrote who handed it over last
 * @param mineToSee it was given to the reader, who has not said yet to have seen it
 * @param overtaken a colleague changed the trajectory in between
 */
public record HandOverPage(
        ClientCard card,
        Course course,
        List<Colleague> colleagues,
        Form form,
        Optional<String> note,
        boolean mineToSee,
        boolean overtaken)
        implements Page {

    public List<Option> others() {
        return colleagues.stream()
                .filter(colleague -> !colleague.worker().equals(card.holder()))
                .map(colleague ->
                        new Option(colleague.worker().toString(), colleague.name() + ", " + colleague.title()))
                .toList();
    }

    public String path() {
        return "/traject/" + card.trajectory() + "/overdragen";
    }

    @Override
    public HttpStatus status() {
        if (overtaken) {
            return HttpStatus.CONFLICT;
        }
        return form.isRefused() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }
}
