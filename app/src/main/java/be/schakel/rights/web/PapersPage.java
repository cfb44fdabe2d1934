package be.schakel.rights.web;

import be.schakel.platform.web.Form;
import be.schakel.platform.web.Page;
import be.schakel.platform.web.Ui;
import be.schakel.rights.Paper;
import be.schakel.rights.PaperFile;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;

/**
 * Which papers of a right are there: ticks and days.
 *
 * @param overtaken a colleague noted papers while this page was open; then nothing was saved
 */
public record PapersPage(PaperFile file, Form form, boolean overtaken) implements Page {

    /** Name of the box of a paper; its day and version have names of their own. */
    public static String box(Paper paper) {
        return "paper-" + paper.document().id();
    }

    public static String day(Paper paper) {
        return "day-" + paper.document().id();
    }

    public static String version(Paper paper) {
        return "version-" + paper.document().id();
    }

    @Override
    public HttpStatus status() {
        if (overtaken) {
            return HttpStatus.CONFLICT;
        }
        return form.isRefused() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }

    public String path() {
        return "/traject/" + file.card().trajectory() + "/rechten/"
                + file.right().id();
    }

    public String shownVersion(Paper paper) {
        var typed = form.value(version(paper));
        return overtaken || typed.isEmpty() ? String.valueOf(paper.version()) : typed;
    }

    public String dayHint(Ui ui, Paper paper) {
        return paper.document()
                .valid()
                .map(term -> ui.t("rights.paper.valid", StepFields.period(ui, term)))
                .orElseGet(() -> ui.t("rights.said-on.hint"));
    }

    /** The other rights that this paper serves, in one line; empty when there are none. */
    public String alsoFor(Ui ui, Paper paper) {
        return file.alsoFor().getOrDefault(paper.document().id(), List.of()).stream()
                .map(right -> ui.w(right.name()))
                .collect(Collectors.joining("; "));
    }
}
