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

    private final RightsDesk desk;
    private final Moment moment;

    QuestionController(RightsDesk desk, Moment moment) {
        this.desk = desk;
        this.moment = moment;
    }

    @GetMapping
    View questions(@PathVariable UUID trajectory, Form form) {
        return new QuestionsPage(
                desk.questions(trajectory), Choice.of(form).wanted().typed());
    }

    @GetMapping("/{fact}")
    View question(@PathVariable UUID trajectory, @PathVariable String fact, Form form) {
        var file = desk.question(trajectory, fact);
        AnswerForm.filled(file.asking().fact(), form, file.asking().known());
        file.beforehand().ifPresent(rows -> new RowFields(file.asking().fact(), form).fill(rows));
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
        return switch (desk.answer(trajectory, answer)) {
            case AnswerResult.Saved(var changes) -> {
                RequestContextUtils.getOutputFlashMap(request).put(BoardController.CHANGES, changes);
                yield Redirect.to(BoardController.nextQuestion(trajectory, Choice.of(form)));
            }
            case AnswerResult.Overtaken(var theirs) ->
                new QuestionPage(desk.question(trajectory, answer.fact()), Choice.of(form), form, Optional.of(theirs));
        };
    }
}
