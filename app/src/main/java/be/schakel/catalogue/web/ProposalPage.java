package be.schakel.catalogue.web;

import be.schakel.catalogue.FigureProposal;
import be.schakel.catalogue.ProposalFile;
import be.schakel.catalogue.Tally;
import be.schakel.engine.Parameter;
import be.schakel.platform.web.Form;
import be.schakel.platform.web.Option;
import be.schakel.platform.web.Page;
import be.schakel.platform.web.Typed;
import be.schakel.platform.web.Ui;
import be.schakel.rights.Shift;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/**
 * A proposed value, whom it touches, and the form to review it.
 *
 * @param overtaken a colleague decided while this page stood open
 */
public record ProposalPage(ProposalFile file, Form form, boolean overtaken) implements Page {

    @Override
    public HttpStatus status() {
        if (overtaken) {
            return HttpStatus.CONFLICT;
        }
        return form.isRefused() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }

    public String path() {
        return "/cijfers/voorstel/" + file.proposal().id();
    }

    public List<Shift.Effect> effects() {
        return List.of(Shift.Effect.values());
    }

    /** The value it follows or replaces, when there is one. */
    public Optional<Parameter.Value> old() {
        return file.before().value();
    }

    /** The value that counts once it is accepted: the proposed one, or what a value that is taken back leaves. */
    public Optional<Parameter.Value> next() {
        return isUndoing()
                ? file.after().value()
                : Optional.of(file.proposal().figure().value());
    }

    public boolean isUndoing() {
        return file.proposal().undoes().isPresent();
    }

    /** An accepted value that counts and that nobody takes back already. */
    public boolean mayUndo() {
        return file.counts() && !file.waitsToBeUndone();
    }

    public String title(Ui ui) {
        return ui.t(
                isUndoing() ? "catalogue.undo.title" : "catalogue.proposal.title",
                file.figure().label());
    }

    /** How much more it is than the old value, in percent with one decimal; below zero for less. */
    public Optional<BigDecimal> percentMore() {
        return old().map(Parameter.Value::value)
                .filter(value -> value.signum() != 0)
                .flatMap(value -> next().map(next -> next.value()
                        .subtract(value)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(value, MathContext.DECIMAL64)
                        .setScale(1, RoundingMode.HALF_UP)));
    }

    /** The first day of the value, as one types it: another value from that day on takes its place. */
    public String typedDay() {
        return Typed.date(file.proposal().figure().value().from());
    }

    /** A small number could point at someone. */
    public static String shown(Ui ui, int number) {
        return number > 0 && number < Tally.LEAST_SHOWN
                ? ui.t("catalogue.tally.few", Tally.LEAST_SHOWN)
                : String.valueOf(number);
    }

    public List<Option> verdicts(Ui ui) {
        return FigureProposal.review().stream()
                .map(verdict -> new Option(
                        verdict.name(),
                        ui.t((isUndoing() ? "catalogue.undo.verdict." : "catalogue.verdict.") + verdict)))
                .toList();
    }
}
