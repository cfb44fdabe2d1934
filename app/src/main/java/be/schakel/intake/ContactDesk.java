package be.schakel.intake;

import be.schakel.platform.ClientDataTouched;
import be.schakel.platform.Moment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens at the door: someone comes with a question, with or without a name. */
@Service
@Transactional
public class ContactDesk {

    private final IntakeDesk intake;
    private final Trajectories trajectories;
    private final Contacts contacts;
    private final People people;
    private final Moment moment;
    private final ApplicationEventPublisher events;

    ContactDesk(
            IntakeDesk intake,
            Trajectories trajectories,
            Contacts contacts,
            People people,
            Moment moment,
            ApplicationEventPublisher events) {
        this.intake = intake;
        this.trajectories = trajectories;
        this.contacts = contacts;
        this.people = people;
        this.moment = moment;
        this.events = events;
    }

    /** Helped at the door: counted, and nothing kept that says who (REQ-301). */
    public void countAnonymous(NewContact contact) {
        contacts.add(Optional.empty(), contact.anonymous(), moment.now());
    }

    /**
     * Who of our own clients may be this person (REQ-058). A worker decides; nothing is merged.
     *
     * @param birthDate brings those with the same one to the top
     */
    public List<LookAlike> lookAlikes(String name, Optional<LocalDate> birthDate) {
        var found = people.lookAlikes(name, birthDate);
        found.forEach(alike -> events.publishEvent(ClientDataTouched.seen(alike.person(), "look-alike")));
        return found;
    }

    /** Someone new: opens a trajectory with this first contact. */
    public UUID open(NewClient client, NewContact contact) {
        var trajectory = intake.open(client);
        contacts.add(Optional.of(trajectory), contact, moment.now());
        return trajectory;
    }

    /** Someone we know: the contact joins the running trajectory, or opens a new one linked to the last. */
    public UUID addFor(UUID person, NewContact contact) {
        var known = people.known(person);
        var trajectory = known.running().orElseGet(() -> intake.openAnother(person, contact.words()));
        contacts.add(Optional.of(trajectory), contact, moment.now());
        events.publishEvent(ClientDataTouched.changed(trajectory, "contact"));
        return trajectory;
    }

    /** One more contact of a client. On a closed trajectory it is a new question, and opens a new one. */
    public UUID add(UUID trajectory, NewContact contact) {
        var card = trajectories.card(trajectory);
        if (!card.state().isRunning()) {
            return addFor(card.person(), contact);
        }
        contacts.add(Optional.of(trajectory), contact, moment.now());
        events.publishEvent(ClientDataTouched.changed(trajectory, "contact"));
        return trajectory;
    }
}
