package be.schakel.followup.web;

import be.schakel.followup.Goal;
import be.schakel.intake.LifeDomain;
import be.schakel.platform.web.Form;

/** Reads a goal as typed. */
final class GoalForm {

    private GoalForm() {}

    static Goal.Terms read(Form form) {
        return new Goal.Terms(
                form.requiredText("words", Form.NOTE, "followup.goal.words-missing"),
                LifeDomain.byCode(form.value("domain")),
                form.has("agreed", Choices.YES));
    }

    static Form fill(Form form, Goal saved) {
        form.with("words", saved.terms().words())
                .with("domain", saved.terms().domain().map(LifeDomain::code).orElse(""))
                .with("version", saved.version());
        return saved.terms().agreed() ? form.with("agreed", Choices.YES) : form;
    }
}
