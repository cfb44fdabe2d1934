package be.schakel.intake.web;

import be.schakel.intake.ContactDesk;
import be.schakel.intake.IntakeDesk;
import be.schakel.intake.NewClient;
import be.schakel.intake.NewContact;
import be.schakel.platform.web.Form;
import be.schakel.platform.web.Notice;
import be.schakel.platform.web.Redirect;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Someone at the door: helped at once and only counted, or a trajectory begins; in a crisis that goes first. */
@Controller
class ContactController {

    /** How a first contact ends. */
    private enum End {
        HELPED,
        TRAJECTORY,
        CRISIS
    }

    private static final String SOMEONE_ELSE = "other";

    private final ContactDesk desk;
    private final IntakeDesk intake;

    ContactController(ContactDesk desk, IntakeDesk intake) {
        this.desk = desk;
        this.intake = intake;
    }

    @GetMapping("/contact/nieuw")
    View blank(Form form) {
        return new NewContactPage(form.with("language", "nl"));
    }

    @PostMapping("/contact/nieuw")
    View save(Form form) {
        return switch (form.choice("end", End.class).orElse(End.TRAJECTORY)) {
            case HELPED -> helped(form);
            case TRAJECTORY -> trajectory(form, false);
            case CRISIS -> trajectory(form, true);
        };
    }

    private View helped(Form form) {
        var contact = new ContactForm(form, false).contact();
        if (form.isRefused()) {
            return new NewContactPage(form);
        }
        desk.countAnonymous(contact);
        Notice.say("intake.contact.counted");
        return Redirect.to("/vandaag");
    }

    private View trajectory(Form form, boolean urgent) {
        var typed = new ContactForm(form, urgent);
        var contact = typed.contact();
        var client = typed.client(contact);
        if (form.problem("birthDate").isPresent()) {
            return compare(form, client, urgent);
        }
        if (form.isRefused()) {
            return new NewContactPage(form);
        }
        return switch (form.value("same")) {
            case SOMEONE_ELSE -> opened(desk.open(client, contact), urgent);
            case "" -> openUnlessAlike(form, client, contact, urgent);
            default -> known(form, client, contact, urgent);
        };
    }

    private View openUnlessAlike(Form form, NewClient client, NewContact contact, boolean urgent) {
        if (client.name().equals(ContactForm.NAMELESS)
                || desk.lookAlikes(client.name(), client.birthDate()).isEmpty()) {
            return opened(desk.open(client, contact), urgent);
        }
        if (form.has("asked", "yes") && form.value("again").isEmpty()) {
            form.reject("same", "intake.same.choose");
        }
        return compare(form, client, urgent);
    }

    private View known(Form form, NewClient client, NewContact contact, boolean urgent) {
        var person = form.id("same");
        return person.isPresent() ? opened(desk.addFor(person.get(), contact), urgent) : compare(form, client, urgent);
    }

    private View compare(Form form, NewClient client, boolean urgent) {
        return new SamePersonPage(form, desk.lookAlikes(client.name(), client.birthDate()), urgent);
    }

    private View opened(UUID trajectory, boolean urgent) {
        if (urgent) {
            intake.crisisNow(trajectory);
            return Redirect.to("/traject/" + trajectory + "/crisis");
        }
        Notice.say("intake.contact.saved");
        return Redirect.to("/traject/" + trajectory + "/overzicht");
    }
}
