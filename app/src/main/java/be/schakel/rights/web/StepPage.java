package be.schakel.rights.web;

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
        return file.colleagues().stream()
                .map(colleague ->
                        new Option(colleague.worker().toString(), colleague.name() + ", " + colleague.title()))
                .distinct()
                .toList();
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
        var partners =
                reach.deciders().stream().map(partner -> new Option(partner.id().toString(), partner.name()));
        var named = Stream.of(new Option(Reach.NAMED, ui.w(reach.decider())));
        return (to == RealisationState.HANDED_OVER ? partners : Stream.concat(partners, named)).toList();
    }

    public boolean asksDue() {
        return switch (to) {
            case REFUSED, PARTLY, IN_USE, ENDING_SOON -> true;
            case SUGGESTED,
                    NOT_APPLICABLE,
                    EXPLAINED,
                    NOT_WANTED,
                    TO_APPLY,
                    WAITING_DOCUMENTS,
                    HANDED_OVER,
                    APPLIED,
                    GRANTED,
                    APPEAL,
                    REFUSED_FINAL,
                    EFFECT_CHECKED,
                    RENEWED,
                    ENDED,
                    CHECK_RECEIVED,
                    TO_CLAIM -> false;
        };
    }

    public boolean asksRevisit() {
        return to == RealisationState.NOT_WANTED
                || to == RealisationState.IN_USE
                || to == RealisationState.EFFECT_CHECKED;
    }
}
