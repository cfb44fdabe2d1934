package be.schakel.rights.web;

import be.schakel.platform.NotHere;
import be.schakel.platform.web.Language;
import be.schakel.platform.web.Notice;
import be.schakel.platform.web.Redirect;
import be.schakel.rights.RightsDesk;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/traject/{trajectory}/rechten/blad")
class LeafletController {

    private final RightsDesk desk;

    LeafletController(RightsDesk desk) {
        this.desk = desk;
    }

    /** In the client's language when we write it, else in Dutch. */
    @GetMapping
    View inTheClientsLanguage(@PathVariable UUID trajectory) {
        var language =
                Language.byCode(desk.leaflet(trajectory).card().language()).orElse(Language.NL);
        return Redirect.to("/traject/" + trajectory + "/rechten/blad/" + language.code());
    }

    @GetMapping("/{language}")
    View leaflet(
            @PathVariable UUID trajectory,
            @PathVariable String language,
            @RequestParam(defaultValue = "") List<String> recht,
            @RequestParam(defaultValue = "false") String gekozen) {
        var leaflet = desk.leaflet(trajectory);
        var chosen = gekozen.equals("true") ? Set.copyOf(recht) : leaflet.proposed();
        return new LeafletPage(leaflet, language(trajectory, language), chosen);
    }

    @PostMapping("/{language}")
    View given(@PathVariable UUID trajectory, @PathVariable String language) {
        desk.leafletGiven(trajectory, language(trajectory, language).code());
        Notice.say("rights.leaflet.given");
        return Redirect.to("/traject/" + trajectory + "/rechten");
    }

    private static Language language(UUID trajectory, String code) {
        return Language.byCode(code).orElseThrow(() -> new NotHere(trajectory, "rights.leaflet"));
    }
}
