package be.schakel.intake;

import be.schakel.platform.ClientDataTouched;
import be.schakel.platform.NotHere;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who the client is, and the people around. Each change takes the version that was shown and throws
 * {@link be.schakel.platform.StaleVersion} when a colleague saved in between; nothing is overwritten then.
 */
@Service
@Transactional
public class PersonDesk {

    private final People people;
    private final Circle circle;
    private final Trajectories trajectories;
    private final ApplicationEventPublisher events;

    PersonDesk(People people, Circle circle, Trajectories trajectories, ApplicationEventPublisher events) {
        this.people = people;
        this.circle = circle;
        this.trajectories = trajectories;
        this.events = events;
    }

    public Person person(UUID trajectory) {
        return people.personOf(trajectory);
    }

    public void change(UUID trajectory, Person person) {
        mine(trajectory);
        people.change(trajectory, person);
        changed(trajectory, "person");
    }

    /** @throws NotHere when nobody by this id lives with this client */
    public HouseholdMember member(UUID trajectory, UUID member) {
        return circle.household(trajectory).stream()
                .filter(one -> one.id().equals(member))
                .findFirst()
                .orElseThrow(() -> new NotHere(member, "household"));
    }

    public void add(UUID trajectory, HouseholdMember member) {
        mine(trajectory);
        circle.add(trajectory, member);
        changed(trajectory, "household");
    }

    public void change(UUID trajectory, HouseholdMember member) {
        circle.change(trajectory, member);
        changed(trajectory, "household");
    }

    public void removeMember(UUID trajectory, UUID member) {
        circle.removeMember(trajectory, member);
        changed(trajectory, "household");
    }

    /** @throws NotHere when nobody by this id is in this client's network */
    public Supporter supporter(UUID trajectory, UUID supporter) {
        return circle.network(trajectory).stream()
                .filter(one -> one.id().equals(supporter))
                .findFirst()
                .orElseThrow(() -> new NotHere(supporter, "network"));
    }

    public void add(UUID trajectory, Supporter supporter) {
        mine(trajectory);
        circle.add(trajectory, supporter);
        changed(trajectory, "network");
    }

    public void change(UUID trajectory, Supporter supporter) {
        circle.change(trajectory, supporter);
        changed(trajectory, "network");
    }

    public void removeSupporter(UUID trajectory, UUID supporter) {
        circle.removeSupporter(trajectory, supporter);
        changed(trajectory, "network");
    }

    private void mine(UUID trajectory) {
        trajectories.course(trajectory);
    }

    private void changed(UUID trajectory, String what) {
        events.publishEvent(ClientDataTouched.changed(trajectory, what));
    }
}
