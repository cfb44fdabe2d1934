package be.schakel.intake.web;

import be.schakel.intake.CrisisCard;
import be.schakel.intake.IntakeDesk;
import be.schakel.intake.Safety;
import be.schakel.intake.Turn;
import be.schakel.platform.Moment;
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

/** Acute need goes first: mark it, know what to do, and pick the conversation up again when things are calm. */
@Controller
class CrisisController {

    private final IntakeDesk desk;
    private final CrisisCard card;
    private final Moment moment;

    CrisisController(IntakeDesk desk, CrisisCard card, Moment moment) {
        this.desk = desk;
        this.card = card;
        this.moment = moment;
    }

    @GetMapping("/traject/{id}/crisis")
    View show(@PathVariable UUID id, Form form) {
        var page = page(id, form, Form.empty());
        var course = page.course();
        var inAWeek = moment.today().plusDays(Turn.Crisis.DAYS_TO_RESUMPTION);
        var resumeOn = page.client().isInCrisis() ? course.lookAgainOn().orElse(inAWeek) : inAWeek;
        form.with("kind", course.crisisKind())
                .with("safety", course.crisisSafety())
                .with("resumeOn", Typed.date(resumeOn));
        return page;
    }

    @PostMapping("/traject/{id}/crisis")
    View mark(@PathVariable UUID id, Form form) {
        var crisis = read(form);
        crisis.refusal(moment.today()).ifPresent(rule -> form.reject("resumeOn", rule));
        var page = page(id, form, Form.empty());
        if (form.isRefused()) {
            return page;
        }
        if (page.client().isInCrisis()) {
            desk.refineCrisis(id, crisis);
            Notice.say("intake.crisis.saved");
        } else {
            desk.turn(id, crisis);
            Notice.say("intake.crisis.marked");
        }
        return Redirect.to(page.path());
    }

    @PostMapping("/traject/{id}/crisis/rustig")
    View calm(@PathVariable UUID id, Form calm) {
        var turn = new Turn.Resumed(calm.text("note", Form.NOTE).orElse(""));
        turn.refusal(moment.today()).ifPresent(rule -> calm.reject("note", rule));
        if (calm.isRefused()) {
            return page(id, Form.empty(), calm);
        }
        desk.turn(id, turn);
        Notice.say("intake.crisis.over");
        return Redirect.to("/traject/" + id + "/overzicht");
    }

    private CrisisPage page(UUID id, Form form, Form calm) {
        return new CrisisPage(desk.card(id, "crisis"), desk.course(id), card, form, calm);
    }

    private Turn.Crisis read(Form form) {
        var kind = form.value("kind");
        if (!kind.isEmpty() && card.kind(kind).isEmpty()) {
            form.reject("kind", "platform.form.choice");
        }
        var resumeOn = form.date("resumeOn").orElseGet(() -> moment.today().plusDays(Turn.Crisis.DAYS_TO_RESUMPTION));
        return new Turn.Crisis(kind, form.choice("safety", Safety.class).orElse(Safety.NOT_ASKED), resumeOn);
    }
}
