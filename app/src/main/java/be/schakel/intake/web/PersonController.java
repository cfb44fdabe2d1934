package be.schakel.intake.web;

import be.schakel.intake.IntakeDesk;
import be.schakel.intake.PersonDesk;
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
import org.springframework.web.servlet.View;

/** The person of a trajectory. */
@Controller
class PersonController {

    private final IntakeDesk intake;
    private final PersonDesk desk;

    PersonController(IntakeDesk intake, PersonDesk desk) {
        this.intake = intake;
        this.desk = desk;
    }

    @GetMapping("/traject/{id}/persoon")
    View overview(@PathVariable UUID id) {
        var card = intake.card(id, "person");
        return new PersonPage(card, desk.person(id), intake.household(id), intake.network(id));
    }

    @GetMapping("/traject/{id}/persoon/gegevens")
    View details(@PathVariable UUID id, Form form) {
        var card = intake.card(id, "person");
        var saved = desk.person(id);
        PersonForm.typed(saved).forEach(form::with);
        return new PersonDetailsPage(card, form, saved.version(), List.of());
    }

    @PostMapping("/traject/{id}/persoon/gegevens")
    View save(@PathVariable UUID id, Form form) {
        var card = intake.card(id, "person");
        var typed = PersonForm.read(form);
        if (form.isRefused()) {
            return new PersonDetailsPage(card, form, typed.version(), List.of());
        }
        try {
            desk.change(id, typed);
        } catch (StaleVersion aColleagueWasFirst) {
            var saved = desk.person(id);
            var differences = Difference.between(PersonForm.FIELDS, PersonForm.typed(saved), form);
            return new PersonDetailsPage(card, form, saved.version(), differences);
        }
        Notice.say("intake.person.saved");
        return Redirect.to("/traject/" + id + "/persoon");
    }
}
