package be.schakel.rights.web;

import be.schakel.platform.Acting;
import be.schakel.platform.NotHere;
import be.schakel.platform.web.Form;
import be.schakel.platform.web.Notice;
import be.schakel.platform.web.Redirect;
import be.schakel.rights.CorrectionDesk;
import be.schakel.rights.RealisationDesk;
import be.schakel.rights.RightCase;
import be.schakel.rights.RightFile;
import be.schakel.rights.StepResult;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/traject/{trajectory}/rechten/{right}")
class CorrectionController {

    private final RealisationDesk desk;
    private final CorrectionDesk corrections;

    CorrectionController(RealisationDesk desk, CorrectionDesk corrections) {
        this.desk = desk;
        this.corrections = corrections;
    }

    @PostMapping("/ongedaan")
    View undo(@PathVariable UUID trajectory, @PathVariable String right, Form form) {
        var version = form.whole("version", 0, Integer.MAX_VALUE).orElse(0);
        Notice.say(
                switch (corrections.undo(trajectory, right, version)) {
                    case StepResult.Taken _ -> "rights.undo.done";
                    case StepResult.NotAllowed(var _, var messageKey) -> messageKey;
                    case StepResult.Overtaken _ -> "rights.undo.overtaken";
                });
        return back(trajectory, right);
    }

    @GetMapping("/dagen")
    View days(@PathVariable UUID trajectory, @PathVariable String right, Form form) {
        var file = desk.file(trajectory, right);
        var now = running(file);
        form.with("due", typed(now.dueOn()))
                .with("revisit", typed(now.revisitOn()))
                .with("responsible", now.responsible())
                .with("version", now.version());
        return new DaysPage(file, now, form, false);
    }

    @PostMapping("/dagen")
    View change(@PathVariable UUID trajectory, @PathVariable String right, Form form) {
        var days = new RightCase.Days(
                form.date("due"),
                form.date("revisit"),
                form.id("responsible").orElse(Acting.actor().worker()),
                form.whole("version", 0, Integer.MAX_VALUE).orElse(0));
        if (form.isRefused()) {
            return page(trajectory, right, form, false);
        }
        return switch (corrections.change(trajectory, right, days)) {
            case StepResult.Taken _ -> {
                Notice.say("rights.days.saved");
                yield back(trajectory, right);
            }
            case StepResult.NotAllowed(var field, var messageKey) -> {
                form.reject(field, messageKey);
                yield page(trajectory, right, form, false);
            }
            case StepResult.Overtaken _ -> page(trajectory, right, form, true);
        };
    }

    private DaysPage page(UUID trajectory, String right, Form form, boolean overtaken) {
        var file = desk.file(trajectory, right);
        return new DaysPage(file, running(file), form, overtaken);
    }

    /** A right that nobody started, or that came to its end, has no days to change. */
    private static RightCase running(RightFile file) {
        return file.view()
                .realisation()
                .filter(known -> !known.state().isEnd())
                .orElseThrow(() -> new NotHere(file.card().trajectory(), "rights.days"));
    }

    private static String typed(Optional<LocalDate> day) {
        return day.map(StepFields::typed).orElse("");
    }

    private static View back(UUID trajectory, String right) {
        return Redirect.to("/traject/" + trajectory + "/rechten/" + right);
    }
}
