package be.schakel.intake.web;

import be.schakel.intake.IntakeDesk;
import be.schakel.platform.Moment;
import be.schakel.platform.NotHere;
import be.schakel.platform.web.Form;
import be.schakel.platform.web.Notice;
import be.schakel.platform.web.Redirect;
import be.schakel.platform.web.Typed;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** The course of a trajectory: rest, persistent help, going on, preparing the end. */
@Controller
class CourseController {

    private final IntakeDesk desk;
    private final Moment moment;

    CourseController(IntakeDesk desk, Moment moment) {
        this.desk = desk;
        this.moment = moment;
    }

    @GetMapping("/traject/{id}/verloop")
    View show(@PathVariable UUID id) {
        var card = desk.card(id, "course");
        return new CoursePage(card, desk.course(id), CourseStep.after(card.state()));
    }

    @GetMapping("/traject/{id}/verloop/{code}")
    View ask(@PathVariable UUID id, @PathVariable String code, Form form) {
        var step = step(id, code);
        var card = desk.card(id, "course");
        if (!CourseStep.after(card.state()).contains(step)) {
            return Redirect.to("/traject/" + id + "/verloop");
        }
        step.usualDay(moment.today()).ifPresent(day -> form.with("day", Typed.date(day)));
        return new CourseStepPage(card, step, form);
    }

    @PostMapping("/traject/{id}/verloop/{code}")
    View make(@PathVariable UUID id, @PathVariable String code, Form form) {
        var step = step(id, code);
        var turn = step.read(form, moment.today());
        if (form.isRefused()) {
            return new CourseStepPage(desk.card(id, "course"), step, form);
        }
        desk.turn(id, turn);
        Notice.say("intake.course.saved");
        return Redirect.to("/traject/" + id + (step == CourseStep.AFRONDEN ? "/afsluiten" : "/verloop"));
    }

    private static CourseStep step(UUID id, String code) {
        return CourseStep.byCode(code).orElseThrow(() -> new NotHere(id, "course"));
    }
}
