package be.schakel.rights.web;

import be.schakel.intake.TrajectoryState;
import be.schakel.platform.web.Form;
import be.schakel.platform.web.Notice;
import be.schakel.platform.web.Redirect;
import be.schakel.rights.Disposition;
import be.schakel.rights.DispositionDesk;
import be.schakel.rights.SuggestionFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/traject/{trajectory}/rechten/bespreken")
class DispositionController {

    private final DispositionDesk desk;

    DispositionController(DispositionDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    View suggestions(@PathVariable UUID trajectory, Form form) {
        return new DispositionPage(desk.file(trajectory), form);
    }

    @PostMapping
    View settle(@PathVariable UUID trajectory, Form form) {
        var file = desk.file(trajectory);
        if (file.open().isEmpty()) {
            return Redirect.to(after(file));
        }
        var answers = answers(file, form);
        if (answers.isEmpty() && !form.isRefused()) {
            form.reject(DispositionPage.REST, "rights.disposition.none");
        }
        if (form.isRefused()) {
            return new DispositionPage(file, form);
        }
        var left = desk.settle(trajectory, answers);
        Notice.say(left == 0 ? "rights.disposition.done" : "rights.disposition.some");
        return Redirect.to(left == 0 ? after(file) : "/traject/" + trajectory + "/rechten/bespreken");
    }

    /** An end that is in sight goes on; else the board shows what became of the suggestions. */
    private static String after(SuggestionFile file) {
        var path = "/traject/" + file.card().trajectory();
        return path + (file.card().state() == TrajectoryState.CLOSING ? "/afsluiten" : "/rechten");
    }

    private static Map<String, Disposition> answers(SuggestionFile file, Form form) {
        var answers = new TreeMap<String, Disposition>();
        var rest = read(form, DispositionPage.REST, Disposition.common());
        file.open().forEach(view -> {
            var offered = Disposition.of(view.right());
            read(form, DispositionPage.field(view), offered)
                    .or(() -> rest)
                    .ifPresent(answer -> answers.put(view.right().id(), answer));
        });
        return answers;
    }

    private static Optional<Disposition> read(Form form, String field, List<Disposition> offered) {
        var code = form.text(field, Form.LINE).orElse("");
        var chosen =
                offered.stream().filter(answer -> answer.code().equals(code)).findFirst();
        if (!code.isEmpty() && chosen.isEmpty()) {
            form.reject(field, "platform.form.choice");
        }
        return chosen;
    }
}
