package be.schakel.consent;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import be.schakel.collaboration.Partners;
import be.schakel.consent.Sharing.WithPartner;
import be.schakel.intake.IntakeDesk;
import be.schakel.platform.Acting;
import be.schakel.platform.NotHere;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may see what. Asking the client is at {@link TalkDesk}, stopping at {@link StopDesk}. */
@Service
@Transactional
public class ConsentDesk {

    private final Consents consents;
    private final Stops stops;
    private final IntakeDesk intake;
    private final Partners partners;

    ConsentDesk(Consents consents, Stops stops, IntakeDesk intake, Partners partners) {
        this.consents = consents;
        this.stops = stops;
        this.intake = intake;
        this.partners = partners;
    }

    /** What this partner may get to know today, for this purpose: the database's own answer. */
    public Set<Category> validCategories(UUID trajectory, UUID recipient, ConsentPurpose purpose) {
        return consents.validCategories(trajectory, recipient, purpose);
    }

    /** Every answer on this trajectory that the acting organisation may see, newest first. */
    public List<ConsentLine> linesOf(UUID trajectory) {
        return consents.linesOf(trajectory);
    }

    /**
     * Who may see what of this client of ours. Leaves a line in the trail.
     *
     * @throws NotHere when it is not one of ours
     */
    public Sharing sharing(UUID trajectory) {
        return new Sharing(
                intake.card(trajectory, "consent"),
                withPartners(consents.linesOf(trajectory)),
                consents.talksOf(trajectory),
                stoppedByOthers(trajectory));
    }

    private List<Stop> stoppedByOthers(UUID trajectory) {
        return stops.unseenAbout(trajectory).stream()
                .filter(stop -> !stop.endedBy().equals(Acting.actor().worker()))
                .toList();
    }

    private List<WithPartner> withPartners(List<ConsentLine> newestFirst) {
        return newestFirst.stream()
                .collect(groupingBy(line -> Map.entry(line.recipient(), line.purpose()), LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(group -> new WithPartner(
                        partners.required(group.getKey().getKey()),
                        group.getKey().getValue(),
                        newest(group.getValue())))
                .toList();
    }

    private static Map<Category, ConsentLine> newest(List<ConsentLine> newestFirst) {
        var newest = new EnumMap<Category, ConsentLine>(Category.class);
        newestFirst.forEach(line -> newest.putIfAbsent(line.category(), line));
        return newest;
    }

    /** What goes with the client on paper: one talk, what it means today, and how to stop. */
    public ClientCopy copy(UUID trajectory, UUID consent) {
        var talk = consents.talksOf(trajectory).stream()
                .filter(past -> past.id().equals(consent))
                .findFirst()
                .orElseThrow(() -> new NotHere(consent, "consent"));
        return new ClientCopy(
                intake.card(trajectory, "consent.copy"), partners.required(talk.recipient()), partners.core(), talk);
    }
}
