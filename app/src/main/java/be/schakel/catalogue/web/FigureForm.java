package be.schakel.catalogue.web;

import be.schakel.catalogue.FigureFile;
import be.schakel.catalogue.Misfit;
import be.schakel.engine.Confidence;
import be.schakel.engine.DatedFigure;
import be.schakel.engine.Parameter;
import be.schakel.engine.Words;
import be.schakel.platform.web.Form;
import be.schakel.platform.web.Typed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A new value as someone types it. */
record FigureForm(Form form) {

    private static final int ADDRESS = 500;
    private static final Pattern THOUSANDS_POINT = Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d{1,6})?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}([.,]\\d{1,6})?");

    /** Begins the day after what is known, from the same source. */
    Form filled(FigureFile file) {
        var values = file.entry().figure().values();
        if (!values.isEmpty()) {
            var last = values.getLast();
            form.with("source", last.source());
            last.until().ifPresent(day -> form.with("from", Typed.date(day.plusDays(1))));
        }
        return form;
    }

    /** Empty when the form is refused. */
    Optional<DatedFigure> read(String figure) {
        var from = form.date("from");
        if (from.isEmpty() && form.problem("from").isEmpty()) {
            form.reject("from", "catalogue.figure.from-needed");
        }
        var until = form.date("until");
        var value = value();
        var source = form.requiredText("source", ADDRESS, "catalogue.figure.source-needed");
        var confidence = form.choice("confidence", Confidence.class);
        if (confidence.isEmpty() && form.problem("confidence").isEmpty()) {
            form.reject("confidence", "catalogue.figure.confidence-needed");
        }
        var note = form.text("note", Form.NOTE).map(Words::everywhere);
        if (form.isRefused()) {
            return Optional.empty();
        }
        return Optional.of(new DatedFigure(
                figure,
                new Parameter.Value(
                        from.orElseThrow(), until, value.orElseThrow(), source, confidence.orElseThrow(), note)));
    }

    /** 1.250,50 and 1250.5 both read well; a percentage may have more decimals than money has. */
    private Optional<BigDecimal> value() {
        var bare = form.value("value").replaceAll("[€%\\s\u00a0]", "");
        if (THOUSANDS_POINT.matcher(bare).matches()) {
            bare = bare.replace(".", "");
        }
        if (!NUMBER.matcher(bare).matches()) {
            form.reject("value", "catalogue.figure.value-needed");
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(bare.replace(',', '.')));
    }

    void reject(List<Misfit> misfits) {
        misfits.forEach(misfit -> form.reject(
                misfit.field(), misfit.messageKey(), misfit.arguments().toArray()));
    }
}
