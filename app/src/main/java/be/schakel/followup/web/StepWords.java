package be.schakel.followup.web;

import be.schakel.followup.Plan;
import be.schakel.followup.Step;
import be.schakel.platform.web.Ui;
import be.schakel.rights.RightStatus;
import java.util.List;

/** The choices of a step in words. */
record StepWords(Ui ui, Plan plan, List<RightStatus> rights) {

    String kind(Step.Terms terms) {
        return terms.kind().map(kind -> ui.t("followup.kind." + kind)).orElse(none());
    }

    String goal(Step.Terms terms) {
        return terms.goal().map(id -> plan.goal(id).terms().words()).orElse(none());
    }

    String domain(Step.Terms terms) {
        return terms.domain().map(domain -> ui.t(domain.messageKey())).orElse(none());
    }

    String after(Step.Terms terms) {
        return terms.after().map(id -> plan.step(id).terms().what()).orElse(none());
    }

    String right(Step.Terms terms) {
        return terms.right()
                .map(id -> rights.stream()
                        .filter(right -> right.right().equals(id))
                        .findFirst()
                        .map(right -> ui.w(right.name()))
                        .orElse(id))
                .orElse(none());
    }

    private String none() {
        return ui.t("followup.none");
    }
}
