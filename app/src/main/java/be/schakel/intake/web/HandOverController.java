package be.schakel.intake.web;

import be.schakel.collaboration.Colleague;
import be.schakel.collaboration.Partners;
import be.schakel.intake.IntakeDesk;
import be.schakel.platform.Acting;
import be.schakel.platform.StaleVersion;
import be.schakel.platform.web.Form;
import be.schakel.platform.web.Notice;
import be.schakel.platform.web.Redirect;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Exactly one worker keeps the overview; a colleague takes over by being asked, and sees it (REQ-013). */
@Controller
class HandOverController {

    private final IntakeDesk desk;
    private final Partners partners;

    HandOverController(IntakeDesk desk, Partners partners) {
        this.desk = desk;
        this.partners = partners;
    }

    @GetMapping("/traject/{id}/overdragen")
    View show(@PathVariable UUID id, Form form) {
        return page(id, form, false);
    }

    @PostMapping("/traject/{id}/overdragen")
    View handOver(@PathVariable UUID id, Form form) {
        var colleague = form.id("colleague")
                .filter(worker ->
                        colleagues().stream().anyMatch(known -> known.worker().equals(worker)));
        var note = form.text("note", Form.NOTE).orElse("");
        if (colleague.isEmpty()) {
            form.reject("colleague", "intake.holder.missing");
        }
        if (form.isRefused() || colleague.isEmpty()) {
            return page(id, form, false);
        }
        try {
            var version = form.whole("version", 1, Integer.MAX_VALUE).orElse(0);
            desk.handOver(id, colleague.get(), note, version);
        } catch (StaleVersion aColleagueWasFirst) {
            return page(id, form, true);
        }
        Notice.say("intake.holder.handed-over");
        return Redirect.to("/traject/" + id + "/overdragen");
    }

    @PostMapping("/traject/{id}/overdragen/gezien")
    View seen(@PathVariable UUID id) {
        desk.acceptHandOver(id);
        Notice.say("intake.holder.seen");
        return Redirect.to("/traject/" + id + "/overzicht");
    }

    private View page(UUID id, Form form, boolean overtaken) {
        var card = desk.card(id, "holder");
        var course = desk.course(id);
        var mineToSee = course.handedOverAt().isPresent()
                && course.holder().equals(Acting.actor().worker());
        return new HandOverPage(card, course, colleagues(), form, desk.handOverNote(id), mineToSee, overtaken);
    }

    private List<Colleague> colleagues() {
        return partners.colleaguesAt(Acting.actor().organisation());
    }
}
