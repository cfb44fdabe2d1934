package be.schakel.intake.web;

import be.schakel.intake.ContactDesk;
import be.schakel.intake.IntakeDesk;
import be.schakel.platform.web.Form;
import be.schakel.platform.web.Notice;
import be.schakel.platform.web.Redirect;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** A contact with someone who has a trajectory; on a closed one it is a new question and opens another. */
@Controller
class TrajectoryContactController {

    private final IntakeDesk intake;
    private final ContactDesk desk;

    TrajectoryContactController(IntakeDesk intake, ContactDesk desk) {
        this.intake = intake;
        this.desk = desk;
    }

    @GetMapping("/traject/{id}/contact")
    View blank(@PathVariable UUID id, Form form) {
        return new TrajectoryContactPage(intake.card(id, "contact"), form.with("reach", "REACHED"));
    }

    @PostMapping("/traject/{id}/contact")
    View save(@PathVariable UUID id, Form form) {
        var contact = new ContactForm(form, false).contact();
        if (form.isRefused()) {
            return new TrajectoryContactPage(intake.card(id, "contact"), form);
        }
        var trajectory = desk.add(id, contact);
        Notice.say(trajectory.equals(id) ? "intake.contact.saved" : "intake.contact.opened-another");
        return Redirect.to("/traject/" + trajectory + "/overzicht");
    }
}
