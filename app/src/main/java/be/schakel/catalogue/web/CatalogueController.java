package be.schakel.catalogue.web;

import be.schakel.catalogue.CatalogueDesk;
import be.schakel.catalogue.Decider;
import be.schakel.catalogue.FigureDesk;
import be.schakel.catalogue.FigureKeeping;
import be.schakel.catalogue.RightQuery;
import be.schakel.engine.Topic;
import be.schakel.platform.Acting;
import be.schakel.platform.web.Form;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The rights as the law has them, for every worker who signed in. */
@Controller
@RequestMapping("/rechten")
class CatalogueController {

    private final CatalogueDesk desk;
    private final FigureDesk figures;

    CatalogueController(CatalogueDesk desk, FigureDesk figures) {
        this.desk = desk;
        this.figures = figures;
    }

    @GetMapping
    View rights(Form form) {
        var query = new RightQuery(
                form.text("zoek", Form.LINE).orElse(""),
                topic(form.value("domein")),
                Decider.byCode(form.value("beslist")));
        var keeps = FigureKeeping.isFor(Acting.actor().role());
        return new CataloguePage(
                query, desk.rights(query), keeps ? Optional.of(figures.waiting()) : Optional.empty(), form);
    }

    @GetMapping("/{right}")
    View right(@PathVariable String right, @RequestParam Optional<String> versie) {
        return new RightEntryPage(
                desk.right(right, versie), FigureKeeping.isFor(Acting.actor().role()));
    }

    private static Optional<Topic> topic(String code) {
        return Stream.of(Topic.values())
                .filter(topic -> topic.code().equals(code))
                .findFirst();
    }
}
