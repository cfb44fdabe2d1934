package be.schakel.catalogue.web;

import be.schakel.catalogue.FigureFile;
import be.schakel.engine.Confidence;
import be.schakel.platform.web.Form;
import be.schakel.platform.web.Option;
import be.schakel.platform.web.Page;
import be.schakel.platform.web.Ui;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;

/** One figure with its history, and the form for a new value. */
public record FigurePage(FigureFile file, LocalDate today, Form form) implements Page {

    @Override
    public HttpStatus status() {
        return form.isRefused() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }

    public List<Option> confidences(Ui ui) {
        return Stream.of(Confidence.values())
                .map(confidence -> new Option(confidence.name(), ui.t("catalogue.confidence." + confidence)))
                .toList();
    }
}
