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

/** Whom the client lives with: add, change, remove. */
@Controller
@RequestMapping("/traject/{id}/persoon/gezin")
class HouseholdController {

    private final IntakeDesk intake;
    private final PersonDesk desk;
    private final Ids ids;

    HouseholdController(IntakeDesk intake, PersonDesk desk, Ids ids) {
        this.intake = intake;
        this.desk = desk;
        this.ids = ids;
    }

    @GetMapping("/nieuw")
    View blank(@PathVariable UUID id, Form form) {
        return new MemberPage(intake.card(id, "household"), form, path(id, "nieuw"), 0, List.of());
    }

    @PostMapping("/nieuw")
    View add(@PathVariable UUID id, Form form) {
        var card = intake.card(id, "household");
        var member = MemberForm.read(ids.next(), form);
        if (form.isRefused()) {
            return new MemberPage(card, form, path(id, "nieuw"), 0, List.of());
        }
        desk.add(id, member);
        return done(id);
    }

    @GetMapping("/{member}")
    View one(@PathVariable UUID id, @PathVariable UUID member, Form form) {
        var card = intake.card(id, "household");
        var saved = desk.member(id, member);
        MemberForm.typed(saved).forEach(form::with);
        return new MemberPage(card, form, path(id, member), saved.version(), List.of());
    }

    @PostMapping("/{member}")
    View change(@PathVariable UUID id, @PathVariable UUID member, Form form) {
        var card = intake.card(id, "household");
        var typed = MemberForm.read(member, form);
        if (form.isRefused()) {
            desk.member(id, member); // someone else’s is not here, whatever was typed
            return new MemberPage(card, form, path(id, member), typed.version(), List.of());
        }
        try {
            desk.change(id, typed);
        } catch (StaleVersion aColleagueWasFirst) {
            var saved = desk.member(id, member);
            var differences = Difference.between(MemberForm.FIELDS, MemberForm.typed(saved), form);
            return new MemberPage(card, form, path(id, member), saved.version(), differences);
        }
        return done(id);
    }

    @GetMapping("/{member}/verwijderen")
    View ask(@PathVariable UUID id, @PathVariable UUID member) {
        var card = intake.card(id, "household");
        return new RemovePage(
                card, path(id, member + "/verwijderen"), desk.member(id, member).name());
    }

    @PostMapping("/{member}/verwijderen")
    View remove(@PathVariable UUID id, @PathVariable UUID member) {
        desk.removeMember(id, member);
        return done(id);
    }

    private static View done(UUID id) {
        Notice.say("intake.person.saved");
        return Redirect.to("/traject/" + id + "/persoon");
    }

    private static String path(UUID id, Object rest) {
        return "/traject/" + id + "/persoon/gezin/" + rest;
    }
}
