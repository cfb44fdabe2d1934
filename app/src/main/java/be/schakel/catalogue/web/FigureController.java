package be.schakel.catalogue.web;

import be.schakel.catalogue.FigureDesk;
import be.schakel.catalogue.Proposed;
import be.schakel.platform.Moment;
import be.schakel.platform.web.Form;
import be.schakel.platform.web.Notice;
import be.schakel.platform.web.Redirect;
import be.schakel.rights.Everyday;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The figures that are due, and a new value for one of them. */
@Controller
@RequestMapping("/cijfers")
class FigureController {

    private final FigureDesk desk;
    private final Moment moment;

    FigureController(FigureDesk desk, Moment moment) {
        this.desk = desk;
        this.moment = moment;
    }

    @GetMapping
    View figures(@RequestParam(defaultValue = "") String zoek) {
        return new FiguresPage(desk.overview(), Everyday.kept(zoek));
    }

    @GetMapping("/{figure}")
    View figure(@PathVariable String figure, Form form) {
        var file = desk.figure(figure);
        return new FigurePage(file, moment.today(), new FigureForm(form).filled(file));
    }

    @PostMapping("/{figure}")
    View propose(@PathVariable String figure, Form form) {
        var typed = new FigureForm(form);
        var read = typed.read(figure);
        if (read.isEmpty()) {
            return again(figure, form);
        }
        return switch (desk.propose(read.get())) {
            case Proposed.Waiting(UUID proposal) -> {
                Notice.say("catalogue.figure.proposed");
                yield Redirect.to("/cijfers/voorstel/" + proposal);
            }
            case Proposed.NotFit(var misfits) -> {
                typed.reject(misfits);
                yield again(figure, form);
            }
        };
    }

    private FigurePage again(String figure, Form form) {
        return new FigurePage(desk.figure(figure), moment.today(), form);
    }
}
