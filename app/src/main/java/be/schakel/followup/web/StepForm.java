package be.schakel.followup.web;

import be.schakel.followup.Owner;
import be.schakel.followup.Plan;
import be.schakel.followup.Step;
import be.schakel.followup.StepKind;
import be.schakel.intake.LifeDomain;
import be.schakel.platform.web.Form;
import be.schakel.rights.RightStatus;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a step as typed. Without an owner or a day it is refused (REQ-016). */
final class StepForm {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");

    private final Form form;
    private final Plan plan;
    private final List<RightStatus> rights;
    private final Optional<Step> saved;

    /** @param rights that a step may serve */
    StepForm(Form form, Plan plan, List<RightStatus> rights, Optional<Step> saved) {
        this.form = form;
        this.plan = plan;
        this.rights = rights;
        this.saved = saved;
    }

    /** Empty when something is missing: the form then says what. */
    Optional<Step.Terms> read() {
        var what = form.requiredText("what", Form.LINE, "followup.step.what-missing");
        var owner = owner();
        var due = due();
        var kind = form.choice("kind", StepKind.class);
        var goal = form.id("goal");
        var after = form.id("after");
        var right = right();
        if (form.isRefused() || owner.isEmpty() || due.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Step.Terms(
                what,
                owner.get(),
                due.get(),
                kind,
                goal,
                LifeDomain.byCode(form.value("domain")),
                after,
                right,
                form.has("agreed", Choices.YES)));
    }

    private Optional<Owner> owner() {
        var present = saved.map(step -> step.terms().owner());
        var owner = Stream.concat(plan.owners().stream(), present.stream())
                .filter(known -> known.code().equals(form.value("owner")))
                .findFirst();
        if (owner.isEmpty()) {
            form.reject("owner", "followup.step.owner-missing");
        }
        return owner;
    }

    private Optional<String> right() {
        var chosen = form.text("right", Form.LINE);
        var present = saved.flatMap(step -> step.terms().right());
        if (chosen.isPresent()
                && !chosen.equals(present)
                && rights.stream().noneMatch(right -> right.right().equals(chosen.get()))) {
            form.reject("right", "platform.form.choice");
        }
        return chosen;
    }

    private Optional<LocalDate> due() {
        var due = form.date("due");
        if (due.isEmpty()) {
            form.reject("due", "followup.step.due-missing");
        }
        return due;
    }

    static Form fill(Form form, Step saved) {
        var terms = saved.terms();
        form.with("what", terms.what())
                .with("owner", terms.owner().code())
                .with("due", day(terms.due()))
                .with("kind", terms.kind().map(StepKind::name).orElse(""))
                .with("goal", terms.goal().map(Object::toString).orElse(""))
                .with("domain", terms.domain().map(LifeDomain::code).orElse(""))
                .with("after", terms.after().map(Object::toString).orElse(""))
                .with("right", terms.right().orElse(""))
                .with("version", saved.version());
        return terms.agreed() ? form.with("agreed", Choices.YES) : form;
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }
}
