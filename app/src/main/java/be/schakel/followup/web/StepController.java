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
import be.schakel.rights.RightStatus;
import java.util.List;
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
        return open(trajectory, Optional.empty()).page(form);
    }

    @PostMapping
    View add(@PathVariable UUID trajectory, Form form) {
        var open = open(trajectory, Optional.empty());
        return open.form(form)
                .read()
                .map(terms -> answer(open, form, desk.add(trajectory, terms, form.has("evenSo", Choices.YES))))
                .orElseGet(() -> open.page(form));
    }

    @GetMapping("/{step}")
    View show(@PathVariable UUID trajectory, @PathVariable UUID step, Form form) {
        var open = open(trajectory, Optional.of(step));
        open.step().ifPresent(saved -> StepForm.fill(form, saved));
        return open.page(form);
    }

    @PostMapping("/{step}")
    View change(@PathVariable UUID trajectory, @PathVariable UUID step, Form form) {
        var open = open(trajectory, Optional.of(step));
        var version = Versions.read(form);
        var evenSo = form.has("evenSo", Choices.YES);
        return open.form(form)
                .read()
                .map(terms -> answer(open, form, desk.change(trajectory, step, version, terms, evenSo)))
                .orElseGet(() -> open.page(form));
    }

    private static View answer(Open open, Form form, StepResult result) {
        return switch (result) {
            case StepResult.Saved() -> saved(open.plan().card().trajectory());
            case StepResult.SameRight(var other) -> {
                form.reject("evenSo", "followup.step.same-right", other.terms().what());
                yield open.page(form, Optional.empty(), Optional.of(other));
            }
            case StepResult.Overtaken(var theirs) -> open.page(form, Optional.of(theirs), Optional.empty());
            case StepResult.NotAllowed(var field, var messageKey) -> {
                form.reject(field, messageKey);
                yield open.page(form);
            }
        };
    }

    private Open open(UUID trajectory, Optional<UUID> step) {
        var plan = desk.plan(trajectory);
        return new Open(plan, desk.rights(trajectory), step.map(plan::step));
    }

    /** What a page about one step needs, whatever was typed on it. */
    private record Open(Plan plan, List<RightStatus> rights, Optional<Step> step) {

        StepForm form(Form form) {
            return new StepForm(form, plan, rights, step);
        }

        View page(Form form) {
            return page(form, Optional.empty(), Optional.empty());
        }

        View page(Form form, Optional<Step> theirs, Optional<Step> sameRight) {
            return new StepPage(plan, rights, step, form, theirs, sameRight);
        }
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
