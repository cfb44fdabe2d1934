package be.schakel.rights.web;

import be.schakel.platform.Acting;
import be.schakel.platform.Moment;
import be.schakel.platform.NotHere;
import be.schakel.platform.web.Form;
import be.schakel.platform.web.Notice;
import be.schakel.platform.web.Redirect;
import be.schakel.rights.Disposition;
import be.schakel.rights.RealisationDesk;
import be.schakel.rights.RealisationState;
import be.schakel.rights.RightCase;
import be.schakel.rights.RightFile;
import be.schakel.rights.RightStep;
import be.schakel.rights.StepReason;
import be.schakel.rights.StepResult;
import jakarta.servlet.http.HttpServletRequest;
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
class RightController {

    private final RealisationDesk desk;
    private final Moment moment;

    RightController(RealisationDesk desk, Moment moment) {
        this.desk = desk;
        this.moment = moment;
    }

    @GetMapping
    View right(@PathVariable UUID trajectory, @PathVariable String right, HttpServletRequest request) {
        return new RightPage(
                desk.file(trajectory, right),
                Acting.actor().worker(),
                moment.today(),
                BoardController.changes(request));
    }

    @GetMapping("/stap/{state}")
    View step(@PathVariable UUID trajectory, @PathVariable String right, @PathVariable String state, Form form) {
        var file = desk.file(trajectory, right);
        var to = offered(file, state);
        form.with("responsible", guard(file))
                .with("version", version(file))
                .with("due", lastDay(file, to))
                .with("revisit", to == RealisationState.CHECK_RECEIVED ? inAMonth() : "");
        return new StepPage(file, to, form, Optional.empty());
    }

    @PostMapping("/stap/{state}")
    View take(@PathVariable UUID trajectory, @PathVariable String right, @PathVariable String state, Form form) {
        var to = state(trajectory, state);
        var step = read(form, to);
        if (form.isRefused()) {
            return new StepPage(desk.file(trajectory, right), to, form, Optional.empty());
        }
        return switch (desk.step(trajectory, right, step)) {
            case StepResult.Taken _ -> {
                Notice.say("rights.step.saved");
                yield Redirect.to("/traject/" + trajectory + "/rechten/" + right);
            }
            case StepResult.NotAllowed(var field, var messageKey) -> {
                form.reject(field, messageKey);
                yield new StepPage(desk.file(trajectory, right), to, form, Optional.empty());
            }
            case StepResult.Overtaken(var now) ->
                new StepPage(desk.file(trajectory, right), to, form, Optional.of(now));
        };
    }

    private RightStep read(Form form, RealisationState to) {
        return new RightStep(
                to,
                form.date("on").orElse(moment.today()),
                form.id("responsible").orElse(Acting.actor().worker()),
                form.choice("reason", StepReason.class),
                form.text("note", Form.NOTE).orElse(""),
                form.text("body", Form.LINE),
                form.date("due"),
                form.date("revisit"),
                form.whole("version", 0, Integer.MAX_VALUE).orElse(0));
    }

    /** The end that is known already is not typed again. */
    private static String lastDay(RightFile file, RealisationState to) {
        return file.view()
                .realisation()
                .filter(known -> to == RealisationState.ENDING_SOON
                        || (to == RealisationState.IN_USE && known.state() == RealisationState.RENEWED))
                .flatMap(RightCase::dueOn)
                .map(StepFields::typed)
                .orElse("");
    }

    private String inAMonth() {
        return StepFields.typed(moment.today().plusDays(Disposition.DAYS_TO_CHECK));
    }

    private static UUID guard(RightFile file) {
        return file.view()
                .realisation()
                .map(RightCase::responsible)
                .orElse(Acting.actor().worker());
    }

    private static int version(RightFile file) {
        return file.view()
                .realisation()
                .filter(rightCase -> !rightCase.state().isEnd())
                .map(RightCase::version)
                .orElse(0);
    }

    private static RealisationState offered(RightFile file, String code) {
        var trajectory = file.card().trajectory();
        return Optional.of(state(trajectory, code))
                .filter(file.steps()::contains)
                .orElseThrow(() -> new NotHere(trajectory, "rights.step"));
    }

    private static RealisationState state(UUID trajectory, String code) {
        return RealisationState.byCode(code).orElseThrow(() -> new NotHere(trajectory, "rights.step"));
    }
}
