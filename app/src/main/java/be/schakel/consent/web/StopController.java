package be.schakel.consent.web;

import be.schakel.collaboration.Partners;
import be.schakel.consent.ConsentScript;
import be.schakel.consent.RunningLine;
import be.schakel.consent.StopDesk;
import be.schakel.consent.WithdrawalCode;
import be.schakel.platform.web.Form;
import be.schakel.platform.web.Notice;
import be.schakel.platform.web.Redirect;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Any core partner stops any sharing, with the code the client brings; and hears what others stopped. */
@Controller
class StopController {

    private final StopDesk desk;
    private final Partners partners;
    private final ConsentScript script;

    StopController(StopDesk desk, Partners partners, ConsentScript script) {
        this.desk = desk;
        this.partners = partners;
        this.script = script;
    }

    @GetMapping("/intrekken")
    View ask(Form form) {
        return page(form, List.of());
    }

    /** The code travels in the body only: an address ends up in logs and histories. */
    @PostMapping("/intrekken")
    View find(Form form) {
        return page(form, running(form));
    }

    private List<RunningLine> running(Form form) {
        var running = WithdrawalCode.read(form.value("code")).map(desk::running).orElse(List.of());
        if (running.isEmpty()) {
            form.reject("code", "consent.withdraw.unknown");
        }
        return running;
    }

    @PostMapping("/intrekken/bevestigen")
    View stop(Form form) {
        var lines = form.has("what", "all") ? Lines.ids(form, "every") : Lines.ids(form, "line");
        var code = WithdrawalCode.read(form.value("code"));
        if (code.isEmpty() || lines.isEmpty()) {
            var running = running(form);
            form.reject("line", "consent.stop.choose");
            return page(form, running);
        }
        desk.stop(code.get(), lines);
        Notice.say("consent.withdraw.done");
        return Redirect.to("/intrekken");
    }

    private WithdrawPage page(Form form, List<RunningLine> running) {
        return new WithdrawPage(running, partners.core(), script, form);
    }

    @GetMapping("/delen/gestopt")
    View stopped() {
        return new StoppedPage(desk.stoppedForUs(), partners.core());
    }

    @PostMapping("/delen/gestopt")
    View seen(Form form) {
        Lines.ids(form, "trajectory").forEach(desk::seen);
        Notice.say("consent.stopped.noted");
        return Redirect.to("/delen/gestopt");
    }
}
