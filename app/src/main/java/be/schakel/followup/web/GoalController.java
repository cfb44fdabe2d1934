package be.schakel.followup.web;

import be.schakel.followup.Ending;
import be.schakel.followup.Goal;
import be.schakel.followup.PlanDesk;
import be.schakel.followup.Progress;
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
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/traject/{trajectory}/plan/doel")
class GoalController {

    private final PlanDesk desk;

    GoalController(PlanDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    View blank(@PathVariable UUID trajectory, Form form) {
        return new GoalPage(desk.plan(trajectory), Optional.empty(), form, Optional.empty());
    }

    @PostMapping
    View add(@PathVariable UUID trajectory, Form form) {
        var terms = GoalForm.read(form);
        if (form.isRefused()) {
            return new GoalPage(desk.plan(trajectory), Optional.empty(), form, Optional.empty());
        }
        desk.add(trajectory, terms);
        return saved(trajectory);
    }

    @GetMapping("/{goal}")
    View show(@PathVariable UUID trajectory, @PathVariable UUID goal, Form form) {
        var plan = desk.plan(trajectory);
        var saved = plan.goal(goal);
        return new GoalPage(plan, Optional.of(saved), GoalForm.fill(form, saved), Optional.empty());
    }

    @PostMapping("/{goal}")
    View change(@PathVariable UUID trajectory, @PathVariable UUID goal, Form form) {
        var terms = GoalForm.read(form);
        var version = Versions.read(form);
        if (form.isRefused()) {
            return asTyped(trajectory, goal, form, Optional.empty());
        }
        var theirs = desk.change(trajectory, goal, version, terms);
        return theirs.isPresent() ? asTyped(trajectory, goal, form, theirs) : saved(trajectory);
    }

    private View asTyped(UUID trajectory, UUID goal, Form form, Optional<Goal> theirs) {
        var plan = desk.plan(trajectory);
        return new GoalPage(plan, Optional.of(plan.goal(goal)), form, theirs);
    }

    @GetMapping("/{goal}/afloop")
    View askEnding(@PathVariable UUID trajectory, @PathVariable UUID goal, Form form) {
        return ending(trajectory, goal, form.with("state", Progress.DONE), false);
    }

    @PostMapping("/{goal}/afloop")
    View end(@PathVariable UUID trajectory, @PathVariable UUID goal, Form form) {
        var ending = EndingForm.read(form);
        var version = Versions.read(form);
        if (form.isRefused() || ending.isEmpty()) {
            return ending(trajectory, goal, form, false);
        }
        var theirs = desk.endGoal(trajectory, goal, version, ending.get());
        return theirs.isPresent() ? ending(trajectory, goal, form, true) : saved(trajectory);
    }

    @PostMapping("/{goal}/openen")
    View reopen(@PathVariable UUID trajectory, @PathVariable UUID goal, Form form) {
        desk.endGoal(trajectory, goal, Versions.read(form), Ending.reopened()).ifPresent(theirs -> {
            throw new StaleVersion("goal");
        });
        return saved(trajectory);
    }

    private View ending(UUID trajectory, UUID goal, Form form, boolean conflict) {
        var plan = desk.plan(trajectory);
        var saved = plan.goal(goal);
        return new EndingPage(
                plan.card(),
                "goal",
                new EndingPage.Saved(saved.terms().words(), saved.state(), saved.result()),
                "/traject/" + trajectory + "/plan/doel/" + goal + "/afloop",
                Versions.shown(form, saved.version(), conflict),
                form,
                conflict);
    }

    private static View saved(UUID trajectory) {
        Notice.say("followup.goal.saved");
        return Redirect.to("/traject/" + trajectory + "/plan");
    }
}
