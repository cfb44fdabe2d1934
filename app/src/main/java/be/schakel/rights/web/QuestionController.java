package be.schakel.rights.web;

import be.schakel.platform.Moment;
import be.schakel.platform.web.Form;
import be.schakel.platform.web.Redirect;
import be.schakel.rights.AnswerResult;
import be.schakel.rights.GivenAnswer;
import be.schakel.rights.QuestionFile;
import be.schakel.rights.RightsDesk;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.RequestContextUtils;

@Controller
@RequestMapping("/traject/{trajectory}/rechten/vragen")
class QuestionController {

    /** The question to go on with in the list, carried over one redirect. */
    private static final String NEXT = "next";

    private final RightsDesk desk;
    private final GoingOn goingOn;
    private final Moment moment;

    QuestionController(RightsDesk desk, GoingOn goingOn, Moment moment) {
        this.desk = desk;
        this.goingOn = goingOn;
        this.moment = moment;
    }

    @GetMapping
    View questions(@PathVariable UUID trajectory, Form form, HttpServletRequest request) {
        return new QuestionsPage(
                desk.questions(trajectory), Choice.of(form), BoardController.changes(request), next(request));
    }

    @GetMapping("/{fact}")
    View question(@PathVariable UUID trajectory, @PathVariable String fact, Form form) {
        var file = desk.question(trajectory, fact);
        AnswerForm.fill(file.asking(), form, file.beforehand());
        return new QuestionPage(file, Choice.of(form), form, Optional.empty());
    }

    @PostMapping("/{fact}")
    View answer(@PathVariable UUID trajectory, @PathVariable String fact, Form form, HttpServletRequest request) {
        var file = desk.question(trajectory, fact);
        var given = new AnswerForm(file.asking().fact(), form).read(moment.today());
        return given.map(answer -> save(file, answer, form, request))
                .orElseGet(() -> new QuestionPage(file, Choice.of(form), form, Optional.empty()));
    }

    private View save(QuestionFile file, GivenAnswer answer, Form form, HttpServletRequest request) {
        var trajectory = file.card().trajectory();
        var place = goingOn.after(trajectory, answer.fact(), Choice.of(form));
        return switch (desk.answer(trajectory, answer)) {
            case AnswerResult.Saved(var changes) -> {
                var carried = RequestContextUtils.getOutputFlashMap(request);
                carried.put(BoardController.CHANGES, changes);
                carried.put(NEXT, place.question());
                yield Redirect.to(place.path());
            }
            case AnswerResult.Overtaken(var theirs) ->
                new QuestionPage(desk.question(trajectory, answer.fact()), Choice.of(form), form, Optional.of(theirs));
        };
    }

    private static String next(HttpServletRequest request) {
        var carried = RequestContextUtils.getInputFlashMap(request);
        return carried != null && carried.get(NEXT) instanceof String fact ? fact : "";
    }
}
