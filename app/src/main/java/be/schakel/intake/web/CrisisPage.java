package be.schakel.intake.web;

import be.schakel.intake.ClientCard;
import be.schakel.intake.Course;
import be.schakel.intake.CrisisCard;
import be.schakel.intake.Safety;
import be.schakel.platform.web.Form;
import be.schakel.platform.web.Option;
import be.schakel.platform.web.Page;
import be.schakel.platform.web.Ui;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;

/**
 * What to do first, whom to call, and the marking of acute need.
 *
 * @param calm the form that ends the crisis
 */
public record CrisisPage(ClientCard client, Course course, CrisisCard card, Form form, Form calm) implements Page {

    public Optional<CrisisCard.Kind> kind() {
        return card.kind(course.crisisKind());
    }

    public List<CrisisCard.Line> lines() {
        return card.linesFor(course.crisisKind());
    }

    public boolean mustAskSafety() {
        return client.isInCrisis() && course.crisisSafety() == Safety.NOT_ASKED;
    }

    public boolean isUnsafe() {
        return client.isInCrisis() && course.crisisSafety() == Safety.NOT_SAFE;
    }

    public List<Option> kinds(Ui ui) {
        return card.kinds().stream()
                .map(kind -> new Option(kind.code(), ui.w(kind.name())))
                .toList();
    }

    public List<Option> safeties(Ui ui) {
        return Stream.of(Safety.SAFE, Safety.NOT_SAFE, Safety.NOT_ASKED)
                .map(safety -> new Option(safety.name(), ui.t("intake.safety." + safety)))
                .toList();
    }

    public String path() {
        return "/traject/" + client.trajectory() + "/crisis";
    }

    @Override
    public HttpStatus status() {
        return form.isRefused() || calm.isRefused() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }
}
