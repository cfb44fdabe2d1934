package be.schakel.followup.web;

import be.schakel.followup.Goal;
import be.schakel.followup.Plan;
import be.schakel.platform.web.Form;
import be.schakel.platform.web.Option;
import be.schakel.platform.web.Page;
import be.schakel.platform.web.Ui;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/**
 * Write a goal down, or change it.
 *
 * @param goal empty for a new one
 * @param theirs what a colleague saved meanwhile
 */
public record GoalPage(Plan plan, Optional<Goal> goal, Form form, Optional<Goal> theirs) implements Page {

    public String plansPath() {
        return "/traject/" + plan.card().trajectory() + "/plan";
    }

    public String path() {
        return plansPath() + "/doel" + goal.map(known -> "/" + known.id()).orElse("");
    }

    /** Saving after a conflict is done knowingly, over what the colleague saved. */
    public String version() {
        return theirs.map(saved -> String.valueOf(saved.version())).orElse(form.value("version"));
    }

    public List<Option> domains(Ui ui) {
        return Choices.domains(ui);
    }

    public List<Option> agreed(Ui ui) {
        return Choices.agreed(ui);
    }

    public List<Difference> differences(Ui ui) {
        var mine = GoalForm.read(form);
        return theirs.map(Goal::terms)
                .map(saved -> Difference.only(List.of(
                        new Difference("followup.goal.words", saved.words(), mine.words()),
                        new Difference("followup.domain", domain(ui, saved), domain(ui, mine)),
                        new Difference(
                                "followup.agreed",
                                Difference.yesNo(ui, saved.agreed()),
                                Difference.yesNo(ui, mine.agreed())))))
                .orElse(List.of());
    }

    private static String domain(Ui ui, Goal.Terms terms) {
        return terms.domain().map(domain -> ui.t(domain.messageKey())).orElse(ui.t("followup.none"));
    }

    @Override
    public HttpStatus status() {
        if (theirs.isPresent()) {
            return HttpStatus.CONFLICT;
        }
        return form.isRefused() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }
}
