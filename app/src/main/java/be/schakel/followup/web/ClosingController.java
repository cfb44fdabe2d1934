package be.schakel.followup.web;

import be.schakel.followup.ClosingDesk;
import be.schakel.followup.ClosingResult;
import be.schakel.platform.web.Form;
import be.schakel.platform.web.Notice;
import be.schakel.platform.web.Redirect;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/traject/{trajectory}/afsluiten")
class ClosingController {

    private final ClosingDesk desk;

    ClosingController(ClosingDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    View show(@PathVariable UUID trajectory, Form form) {
        var file = desk.file(trajectory);
        return file.plan().card().state().isRunning()
                ? new ClosingPage(file, new ClosingForm(form).fill(file), false)
                : Redirect.to("/traject/" + trajectory + "/afgesloten");
    }

    @PostMapping("/begin")
    View begin(@PathVariable UUID trajectory) {
        desk.begin(trajectory);
        Notice.say("followup.closing.begun");
        return Redirect.to("/traject/" + trajectory + "/afsluiten");
    }

    @PostMapping
    View save(@PathVariable UUID trajectory, Form form) {
        var talk = new ClosingForm(form).read();
        var version = Versions.read(form);
        if (form.isRefused()) {
            return new ClosingPage(desk.file(trajectory), form, false);
        }
        var closing = form.has("end", "close");
        return switch (closing ? desk.close(trajectory, version, talk) : desk.save(trajectory, version, talk)) {
            case ClosingResult.Done() -> done(trajectory, closing);
            case ClosingResult.NotYet(var obstacles) -> {
                obstacles.forEach(obstacle -> form.reject(obstacle.place(), obstacle.messageKey()));
                yield new ClosingPage(desk.file(trajectory), form, false);
            }
            case ClosingResult.Overtaken(var theirs) -> new ClosingPage(theirs, form, true);
        };
    }

    private static View done(UUID trajectory, boolean closed) {
        Notice.say(closed ? "followup.closing.closed" : "followup.closing.saved");
        return Redirect.to("/traject/" + trajectory + (closed ? "/afgesloten" : "/afsluiten"));
    }
}
