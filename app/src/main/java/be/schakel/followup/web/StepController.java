package be.schakel.followup.web;

import be.schakel.followup.Ending;
import be.schakel.followup.Plan;
import be.schakel.followup.PlanDesk;
import be.schakel.followup.Progress;
import be.schakel.followup.Step;
import be.schakel.followup.StepResult;
import be.schakel.platform.StaleVersion;
import be.schakel.platform.web.Form;
import be.schakel.platform.web.Notice;
import be.schakel.platform.web.Redirect;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/traject/{trajectory}/plan/stap")
class StepController {

    private final PlanDesk desk;

    StepController(PlanDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    View blank(
            @PathVariable UUID trajectory,
            @RequestParam("doel") Optional<UUID> goal,
            @RequestParam("recht") Optional<String> right,
            Form form) {
        goal.ifPresent(served -> form.with("goal", served));
        right.ifPresent(served -> form.with("right", served));
        return asTyped(desk.plan(trajectory), Optional.empty(), form);
    }

    @PostMapping
    View add(@PathVariable UUID trajectory, Form form) {
        var plan = desk.plan(trajectory);
        return new StepForm(form, plan, Optional.empty())
                .read()
                .map(terms -> answer(
                        plan, Optional.empty(), form, desk.add(trajectory, terms, form.has("evenSo", Choices.YES))))
                .orElseGet(() -> asTyped(plan, Optional.empty(), form));
    }

    @GetMapping("/{step}")
    View show(@PathVariable UUID trajectory, @PathVariable UUID step, Form form) {
        var plan = desk.plan(trajectory);
        var saved = plan.step(step);
        return asTyped(plan, Optional.of(saved), StepForm.fill(form, saved));
    }

    @PostMapping("/{step}")
    View change(@PathVariable UUID trajectory, @PathVariable UUID step, Form form) {
        var plan = desk.plan(trajectory);
        var saved = Optional.of(plan.step(step));
        var version = Versions.read(form);
        var evenSo = form.has("evenSo", Choices.YES);
        return new StepForm(form, plan, saved)
                .read()
                .map(terms -> answer(plan, saved, form, desk.change(trajectory, step, version, terms, evenSo)))
                .orElseGet(() -> asTyped(plan, saved, form));
    }

    private static View answer(Plan plan, Optional<Step> saved, Form form, StepResult result) {
        return switch (result) {
            case StepResult.Saved() -> saved(plan.card().trajectory());
            case StepResult.SameRight(var other) -> {
                form.reject("evenSo", "followup.step.same-right", other.terms().what());
                yield new StepPage(plan, saved, form, Optional.empty(), Optional.of(other));
            }
            case StepResult.Overtaken(var theirs) ->
                new StepPage(plan, saved, form, Optional.of(theirs), Optional.empty());
            case StepResult.NotAllowed(var field, var messageKey) -> {
                form.reject(field, messageKey);
                yield asTyped(plan, saved, form);
            }
        };
    }

    private static View asTyped(Plan plan, Optional<Step> step, Form form) {
        return new StepPage(plan, step, form, Optional.empty(), Optional.empty());
    }

    @GetMapping("/{step}/afloop")
    View askEnding(@PathVariable UUID trajectory, @PathVariable UUID step, Form form) {
        return ending(trajectory, step, form.with("state", Progress.DONE), false);
    }

    @PostMapping("/{step}/afloop")
    View end(@PathVariable UUID trajectory, @PathVariable UUID step, Form form) {
        var ending = EndingForm.read(form);
        var version = Versions.read(form);
        if (form.isRefused() || ending.isEmpty()) {
            return ending(trajectory, step, form, false);
        }
        var theirs = desk.endStep(trajectory, step, version, ending.get());
        return theirs.isPresent() ? ending(trajectory, step, form, true) : saved(trajectory);
    }

    @PostMapping("/{step}/openen")
    View reopen(@PathVariable UUID trajectory, @PathVariable UUID step, Form form) {
        desk.endStep(trajectory, step, Versions.read(form), Ending.reopened()).ifPresent(theirs -> {
            throw new StaleVersion("step");
        });
        return saved(trajectory);
    }

    private View ending(UUID trajectory, UUID step, Form form, boolean conflict) {
        var plan = desk.plan(trajectory);
        var saved = plan.step(step);
        return new EndingPage(
                plan.card(),
                "step",
                new EndingPage.Saved(saved.terms().what(), saved.state(), saved.result()),
                "/traject/" + trajectory + "/plan/stap/" + step + "/afloop",
                Versions.shown(form, saved.version(), conflict),
                form,
                conflict);
    }

    private static View saved(UUID trajectory) {
        Notice.say("followup.step.saved");
        return Redirect.to("/traject/" + trajectory + "/plan");
    }
}
