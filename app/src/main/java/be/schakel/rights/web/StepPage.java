package be.schakel.rights.web;

import be.schakel.collaboration.Organisation;
import be.schakel.engine.Right;
import be.schakel.platform.web.Form;
import be.schakel.platform.web.Option;
import be.schakel.platform.web.Page;
import be.schakel.platform.web.Ui;
import be.schakel.rights.Reach;
import be.schakel.rights.RealisationState;
import be.schakel.rights.RightCase;
import be.schakel.rights.RightFile;
import be.schakel.rights.StepReason;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;

/**
 * Writing one step of a right down: only the fields that step needs.
 *
 * @param theirs where a colleague brought it while this page was open; then nothing was saved
 */
public record StepPage(RightFile file, RealisationState to, Form form, Optional<RightCase> theirs) implements Page {

    @Override
    public HttpStatus status() {
        if (theirs.isPresent()) {
            return HttpStatus.CONFLICT;
        }
        return form.isRefused() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }

    public String path() {
        return "/traject/" + file.card().trajectory() + "/rechten/"
                + file.view().right().id();
    }

    /** Of the right as shown now; after a refusal the one the worker saw, so that nothing is overtaken unseen. */
    public String version() {
        var shown = file.view()
                .realisation()
                .filter(rightCase -> !rightCase.state().isEnd())
                .map(RightCase::version)
                .orElse(0);
        return theirs.isPresent() || form.value("version").isEmpty() ? String.valueOf(shown) : form.value("version");
    }

    public List<Option> colleagues() {
        return Guards.of(file);
    }

    public List<Option> reasons(Ui ui) {
        return StepReason.of(to).stream()
                .map(reason -> new Option(reason.name(), ui.t("rights.why-not." + reason)))
                .toList();
    }

    public boolean asksBody() {
        return to.isGrant() || to == RealisationState.HANDED_OVER;
    }

    /** Who may have decided: the partners of the kind the law names, and the body it names itself. */
    public List<Option> bodies(Ui ui) {
        var reach = file.view().reach();
        if (to == RealisationState.HANDED_OVER) {
            return partners(reach.receivers()).toList();
        }
        var named = Stream.of(new Option(Reach.NAMED, ui.w(reach.decider())));
        return Stream.concat(partners(reach.deciders()), named).toList();
    }

    private static Stream<Option> partners(List<Organisation> partners) {
        return partners.stream().map(partner -> new Option(partner.id().toString(), partner.name()));
    }

    /** Said where it matters: who decides about money. */
    public boolean isDecisionOnMoney() {
        return to.isGrant() && file.view().right().kind() == Right.Kind.FINANCIAL;
    }

    public String goKey() {
        return GoWords.key(file.view().realisation().map(RightCase::state), to);
    }

    public String reasonLabel(Ui ui) {
        return ui.t(to == RealisationState.EFFECT_CHECKED ? "rights.step.effect" : "rights.step.reason.label");
    }

    public String dayLabel(Ui ui) {
        return ui.t(to.isGrant() || to == RealisationState.REFUSED ? "rights.step.decided-on" : "rights.step.on");
    }

    public boolean asksEnd() {
        return StepFields.hasEnd(to);
    }

    public String endLabel(Ui ui) {
        return StepFields.endLabel(ui, to);
    }

    public String endHint(Ui ui) {
        return StepFields.endHint(ui, to, file);
    }

    public boolean asksLook() {
        return StepFields.hasLook(to);
    }

    public String lookLabel(Ui ui) {
        return StepFields.lookLabel(ui, to);
    }

    public String lookHint(Ui ui) {
        return StepFields.lookHint(ui, to);
    }
}
