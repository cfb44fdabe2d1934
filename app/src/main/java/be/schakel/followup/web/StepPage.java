package be.schakel.followup.web;

import be.schakel.followup.Plan;
import be.schakel.followup.Step;
import be.schakel.followup.StepKind;
import be.schakel.platform.web.Form;
import be.schakel.platform.web.Option;
import be.schakel.platform.web.Page;
import be.schakel.platform.web.Ui;
import be.schakel.rights.RightStatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/**
 * Agree a step, or change it.
 *
 * @param knownRights that a step may serve
 * @param step empty for a new one
 * @param theirs what a colleague saved meanwhile
 * @param sameRight the step that runs for the same right already
 */
public record StepPage(
        Plan plan,
        List<RightStatus> knownRights,
        Optional<Step> step,
        Form form,
        Optional<Step> theirs,
        Optional<Step> sameRight)
        implements Page {

    public String plansPath() {
        return "/traject/" + plan.card().trajectory() + "/plan";
    }

    public String path() {
        return plansPath() + "/stap" + step.map(known -> "/" + known.id()).orElse("");
    }

    /** Saving after a conflict is done knowingly, over what the colleague saved. */
    public String version() {
        return theirs.map(saved -> String.valueOf(saved.version())).orElse(form.value("version"));
    }

    /** Something beyond what, who and when was chosen: then it is shown at once. */
    public boolean hasMore() {
        return form.isRefused()
                || List.of("kind", "goal", "domain", "after", "right").stream()
                        .anyMatch(field -> !form.value(field).isEmpty());
    }

    public List<Option> owners(Ui ui) {
        var owners = new ArrayList<>(plan.owners());
        step.map(saved -> saved.terms().owner())
                .filter(owner -> !owners.contains(owner))
                .ifPresent(owners::add);
        var options = new ArrayList<>(Owners.options(ui, owners));
        options.addFirst(new Option("", ui.t("followup.step.owner-choose")));
        return options;
    }

    public List<Option> kinds(Ui ui) {
        return Choices.orNone(
                ui,
                Arrays.stream(StepKind.values()).map(kind -> new Option(kind.name(), ui.t("followup.kind." + kind))));
    }

    public List<Option> goals(Ui ui) {
        return Choices.orNone(
                ui,
                plan.goals().stream()
                        .map(goal -> new Option(
                                goal.id().toString(), shortened(goal.terms().words()))));
    }

    /** Steps that may have to be done first: any other. */
    public List<Option> others(Ui ui) {
        return Choices.orNone(
                ui,
                plan.steps().stream()
                        .filter(other -> step.filter(self -> self.id().equals(other.id()))
                                .isEmpty())
                        .map(other ->
                                new Option(other.id().toString(), other.terms().what())));
    }

    public List<Option> rights(Ui ui) {
        return Choices.orNone(ui, knownRights.stream().map(right -> new Option(right.right(), ui.w(right.name()))));
    }

    private static String shortened(String words) {
        return words.length() <= 80 ? words : words.substring(0, 79) + "…";
    }

    public List<Option> domains(Ui ui) {
        return Choices.domains(ui);
    }

    public List<Option> agreed(Ui ui) {
        return Choices.agreed(ui);
    }

    public List<Option> evenSo(Ui ui) {
        return List.of(new Option(Choices.YES, ui.t("followup.step.even-so")));
    }

    public List<Difference> differences(Ui ui) {
        var mine = new StepForm(form, plan, knownRights, step).read();
        return theirs.flatMap(saved -> mine.map(typed -> differences(ui, saved.terms(), typed)))
                .orElse(List.of());
    }

    private List<Difference> differences(Ui ui, Step.Terms theirs, Step.Terms mine) {
        var words = new StepWords(ui, plan, knownRights);
        return Difference.only(List.of(
                new Difference("followup.step.what", theirs.what(), mine.what()),
                new Difference("followup.step.owner", Owners.name(ui, theirs.owner()), Owners.name(ui, mine.owner())),
                new Difference("followup.step.due", ui.date(theirs.due()), ui.date(mine.due())),
                new Difference("followup.step.kind", words.kind(theirs), words.kind(mine)),
                new Difference("followup.step.goal", words.goal(theirs), words.goal(mine)),
                new Difference("followup.domain", words.domain(theirs), words.domain(mine)),
                new Difference("followup.step.after", words.after(theirs), words.after(mine)),
                new Difference("followup.step.right", words.right(theirs), words.right(mine)),
                new Difference(
                        "followup.agreed",
                        Difference.yesNo(ui, theirs.agreed()),
                        Difference.yesNo(ui, mine.agreed()))));
    }

    @Override
    public HttpStatus status() {
        if (theirs.isPresent()) {
            return HttpStatus.CONFLICT;
        }
        return form.isRefused() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }
}
