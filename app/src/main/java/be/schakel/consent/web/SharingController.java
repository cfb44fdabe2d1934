package be.schakel.consent.web;

import be.schakel.consent.ConsentDesk;
import be.schakel.consent.ConsentScript;
import be.schakel.consent.StopDesk;
import be.schakel.platform.web.Form;
import be.schakel.platform.web.Language;
import be.schakel.platform.web.Notice;
import be.schakel.platform.web.Redirect;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Who may see what of a client of ours: look, stop, print. */
@Controller
@RequestMapping("/traject/{trajectory}/delen")
class SharingController {

    private final ConsentDesk desk;
    private final StopDesk stopDesk;
    private final ConsentScript script;

    SharingController(ConsentDesk desk, StopDesk stopDesk, ConsentScript script) {
        this.desk = desk;
        this.stopDesk = stopDesk;
        this.script = script;
    }

    @GetMapping
    View show(@PathVariable UUID trajectory) {
        return page(trajectory, Form.empty());
    }

    @PostMapping("/stoppen")
    View stop(@PathVariable UUID trajectory, Form form) {
        var everything = form.has("what", "all");
        var lines = Lines.ids(form, everything ? "every" : "line");
        if (lines.isEmpty()) {
            form.reject(form.value("group"), "consent.stop.choose");
            return page(trajectory, form);
        }
        stopDesk.stop(trajectory, lines);
        Notice.say("consent.stop.done");
        return Redirect.to("/traject/" + trajectory + "/delen");
    }

    @PostMapping("/gezien")
    View seen(@PathVariable UUID trajectory) {
        stopDesk.seen(trajectory);
        return Redirect.to("/traject/" + trajectory + "/delen");
    }

    /** @param blad language of the paper, which need not be the language of the screen */
    @GetMapping("/afschrift/{consent}")
    View copy(@PathVariable UUID trajectory, @PathVariable UUID consent, @RequestParam Optional<String> blad) {
        var copy = desk.copy(trajectory, consent);
        var language = blad.flatMap(Language::byCode)
                .or(() -> Language.byCode(copy.talk().language()))
                .orElse(Language.NL);
        return new ClientCopyPage(copy, script, language);
    }

    private View page(UUID trajectory, Form form) {
        return new SharingPage(desk.sharing(trajectory), script, form);
    }
}
