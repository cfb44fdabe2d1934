package be.schakel.rights.web;

import be.schakel.platform.web.Form;
import be.schakel.platform.web.Notice;
import be.schakel.platform.web.Redirect;
import be.schakel.rights.Paper;
import be.schakel.rights.Paper.Tick;
import be.schakel.rights.PaperDesk;
import be.schakel.rights.PaperFile;
import be.schakel.rights.PaperResult;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/traject/{trajectory}/rechten/{right}/papieren")
class PapersController {

    private final PaperDesk desk;

    PapersController(PaperDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    View papers(@PathVariable UUID trajectory, @PathVariable String right, Form form) {
        var file = desk.file(trajectory, right);
        file.papers()
                .forEach(paper -> form.with(
                                PapersPage.box(paper), paper.datedOn().isPresent() ? "yes" : "")
                        .with(
                                PapersPage.day(paper),
                                paper.datedOn().map(StepFields::typed).orElse("")));
        return new PapersPage(file, form, false);
    }

    @PostMapping
    View note(@PathVariable UUID trajectory, @PathVariable String right, Form form) {
        var file = desk.file(trajectory, right);
        var ticks = ticks(file, form);
        if (form.isRefused()) {
            return new PapersPage(file, form, false);
        }
        return switch (desk.note(trajectory, right, ticks)) {
            case PaperResult.Saved _ -> {
                Notice.say("rights.paper.saved");
                yield Redirect.to("/traject/" + trajectory + "/rechten/" + right);
            }
            case PaperResult.NotAllowed(var document, var messageKey) -> {
                form.reject("day-" + document, messageKey);
                yield new PapersPage(file, form, false);
            }
            case PaperResult.Overtaken _ -> new PapersPage(desk.file(trajectory, right), form, true);
        };
    }

    private static Map<String, Tick> ticks(PaperFile file, Form form) {
        return file.papers().stream()
                .collect(Collectors.toMap(paper -> paper.document().id(), paper -> tick(paper, form)));
    }

    private static Tick tick(Paper paper, Form form) {
        return new Tick(
                form.has(PapersPage.box(paper), "yes"),
                form.date(PapersPage.day(paper)),
                form.whole(PapersPage.version(paper), 0, Integer.MAX_VALUE).orElse(0));
    }
}
