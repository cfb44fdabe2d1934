package be.schakel.intake.web;

import be.schakel.intake.IntakeDesk;
import be.schakel.intake.PersonDesk;
import be.schakel.platform.Ids;
import be.schakel.platform.StaleVersion;
import be.schakel.platform.web.Form;
import be.schakel.platform.web.Notice;
import be.schakel.platform.web.Redirect;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Who stands around the client: add, change, remove. */
@Controller
@RequestMapping("/traject/{id}/persoon/netwerk")
class NetworkController {

    private final IntakeDesk intake;
    private final PersonDesk desk;
    private final Ids ids;

    NetworkController(IntakeDesk intake, PersonDesk desk, Ids ids) {
        this.intake = intake;
        this.desk = desk;
        this.ids = ids;
    }

    @GetMapping("/nieuw")
    View blank(@PathVariable UUID id, Form form) {
        return new SupporterPage(intake.card(id, "network"), form, path(id, "nieuw"), 0, List.of());
    }

    @PostMapping("/nieuw")
    View add(@PathVariable UUID id, Form form) {
        var card = intake.card(id, "network");
        var supporter = SupporterForm.read(ids.next(), form);
        if (form.isRefused()) {
            return new SupporterPage(card, form, path(id, "nieuw"), 0, List.of());
        }
        desk.add(id, supporter);
        return done(id);
    }

    @GetMapping("/{supporter}")
    View one(@PathVariable UUID id, @PathVariable UUID supporter, Form form) {
        var card = intake.card(id, "network");
        var saved = desk.supporter(id, supporter);
        SupporterForm.typed(saved).forEach(form::with);
        return new SupporterPage(card, form, path(id, supporter), saved.version(), List.of());
    }

    @PostMapping("/{supporter}")
    View change(@PathVariable UUID id, @PathVariable UUID supporter, Form form) {
        var card = intake.card(id, "network");
        var typed = SupporterForm.read(supporter, form);
        if (form.isRefused()) {
            desk.supporter(id, supporter); // someone else’s is not here, whatever was typed
            return new SupporterPage(card, form, path(id, supporter), typed.version(), List.of());
        }
        try {
            desk.change(id, typed);
        } catch (StaleVersion aColleagueWasFirst) {
            var saved = desk.supporter(id, supporter);
            var differences = Difference.between(SupporterForm.FIELDS, SupporterForm.typed(saved), form);
            return new SupporterPage(card, form, path(id, supporter), saved.version(), differences);
        }
        return done(id);
    }

    @GetMapping("/{supporter}/verwijderen")
    View ask(@PathVariable UUID id, @PathVariable UUID supporter) {
        var card = intake.card(id, "network");
        return new RemovePage(
                card,
                path(id, supporter + "/verwijderen"),
                desk.supporter(id, supporter).name());
    }

    @PostMapping("/{supporter}/verwijderen")
    View remove(@PathVariable UUID id, @PathVariable UUID supporter) {
        desk.removeSupporter(id, supporter);
        return done(id);
    }

    private static View done(UUID id) {
        Notice.say("intake.person.saved");
        return Redirect.to("/traject/" + id + "/persoon");
    }

    private static String path(UUID id, Object rest) {
        return "/traject/" + id + "/persoon/netwerk/" + rest;
    }
}
