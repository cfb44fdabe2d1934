package be.schakel.catalogue.web;

import be.schakel.catalogue.FigureDesk;
import be.schakel.catalogue.FigureProposal.Verdict;
import be.schakel.catalogue.FigureReviewDesk;
import be.schakel.catalogue.Misfit;
import be.schakel.catalogue.Proposed;
import be.schakel.catalogue.Reviewed;
import be.schakel.platform.web.Form;
import be.schakel.platform.web.Notice;
import be.schakel.platform.web.Redirect;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** The second pair of eyes on a proposed value. */
@Controller
@RequestMapping("/cijfers/voorstel/{id}")
class ReviewController {

    private final FigureReviewDesk desk;
    private final FigureDesk figures;

    ReviewController(FigureReviewDesk desk, FigureDesk figures) {
        this.desk = desk;
        this.figures = figures;
    }

    @GetMapping
    View proposal(@PathVariable UUID id, Form form) {
        return new ProposalPage(desk.proposal(id), form, false);
    }

    /** Keeps the numbers for a reviewer who may not see who. */
    @PostMapping("/telling")
    View count(@PathVariable UUID id) {
        desk.count(id);
        Notice.say("catalogue.tally.kept");
        return Redirect.to("/cijfers/voorstel/" + id);
    }

    @PostMapping("/intrekking")
    View takeBack(@PathVariable UUID id) {
        Notice.say(
                switch (desk.takeBack(id)) {
                    case Reviewed.Done() -> "catalogue.take-back.done";
                    case Reviewed.Overtaken(), Reviewed.NotFit _ -> "catalogue.review.overtaken";
                });
        return Redirect.to("/cijfers/voorstel/" + id);
    }

    @PostMapping("/terugname")
    View undo(@PathVariable UUID id, Form form) {
        var why = form.text("why", Form.NOTE).orElse("");
        if (form.isRefused()) {
            return new ProposalPage(desk.proposal(id), form, false);
        }
        return switch (figures.proposeUndoing(id, why)) {
            case Proposed.Waiting(UUID proposal) -> {
                Notice.say("catalogue.figure.proposed");
                yield Redirect.to("/cijfers/voorstel/" + proposal);
            }
            case Proposed.NotFit(List<Misfit> misfits) -> {
                new FigureForm(form).reject(misfits);
                yield new ProposalPage(desk.proposal(id), form, false);
            }
        };
    }

    @PostMapping
    View review(@PathVariable UUID id, Form form) {
        var verdict = form.choice("verdict", Verdict.class);
        var reason = form.text("reason", Form.NOTE).orElse("");
        if (verdict.isEmpty()) {
            form.reject("verdict", "catalogue.review.choose");
        }
        if (form.isRefused()) {
            return new ProposalPage(desk.proposal(id), form, false);
        }
        return switch (desk.review(id, verdict.orElseThrow(), reason)) {
            case Reviewed.Done() -> {
                var isUndoing = desk.proposal(id).proposal().undoes().isPresent();
                Notice.say((isUndoing ? "catalogue.undo.done." : "catalogue.review.done.") + verdict.orElseThrow());
                yield Redirect.to("/cijfers/voorstel/" + id);
            }
            case Reviewed.NotFit(List<Misfit> misfits) -> {
                new FigureForm(form).reject(misfits);
                yield new ProposalPage(desk.proposal(id), form, false);
            }
            case Reviewed.Overtaken() -> new ProposalPage(desk.proposal(id), form, true);
        };
    }
}
