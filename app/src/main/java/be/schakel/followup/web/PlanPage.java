package be.schakel.followup.web;

import be.schakel.followup.Goal;
import be.schakel.followup.Plan;
import be.schakel.followup.Step;
import be.schakel.platform.web.Page;
import java.util.List;

/** Goals in the client's words, and who does what by when. */
public record PlanPage(Plan plan) implements Page {

    public String path() {
        return "/traject/" + plan.card().trajectory() + "/plan";
    }

    public String rightPath(String right) {
        return "/traject/" + plan.card().trajectory() + "/rechten/" + right;
    }

    public boolean mayChange() {
        return plan.card().state().isRunning();
    }

    public List<Goal> openGoals() {
        return plan.goals().stream().filter(Goal::isOpen).toList();
    }

    public List<Goal> endedGoals() {
        return plan.goals().stream().filter(goal -> !goal.isOpen()).toList();
    }

    public List<Step> endedSteps() {
        return plan.steps().stream().filter(step -> !step.isOpen()).toList();
    }

    public int ended() {
        return endedGoals().size() + endedSteps().size();
    }
}
