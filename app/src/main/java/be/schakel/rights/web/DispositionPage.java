package be.schakel.rights.web;

import be.schakel.platform.web.Form;
import be.schakel.platform.web.Option;
import be.schakel.platform.web.Page;
import be.schakel.platform.web.Ui;
import be.schakel.rights.Disposition;
import be.schakel.rights.RightView;
import be.schakel.rights.SuggestionFile;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;

/** All suggestions without an answer, in one form. */
public record DispositionPage(SuggestionFile file, Form form) implements Page {

    /** The field that answers all those left open above it. */
    public static final String REST = "rest";

    public static String field(RightView view) {
        return "right-" + view.right().id();
    }

    @Override
    public HttpStatus status() {
        return form.isRefused() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }

    public String path() {
        return "/traject/" + file.card().trajectory() + "/rechten";
    }

    public List<Option> options(Ui ui, RightView view) {
        return options(ui, Disposition.of(view.right()));
    }

    public List<Option> forTheRest(Ui ui) {
        return options(ui, Disposition.common());
    }

    private static List<Option> options(Ui ui, List<Disposition> answers) {
        return Stream.concat(
                        Stream.of(new Option("", ui.t("rights.disposition.choose"))),
                        answers.stream().map(answer -> new Option(answer.code(), words(ui, answer))))
                .toList();
    }

    private static String words(Ui ui, Disposition answer) {
        var to = ui.t("rights.go." + answer.to());
        return answer.reason()
                .map(why -> ui.t("rights.disposition.because", to, ui.t("rights.why-not." + why)))
                .orElse(to);
    }
}
