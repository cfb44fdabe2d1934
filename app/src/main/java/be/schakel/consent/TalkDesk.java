package be.schakel.consent;

import be.schakel.collaboration.Organisation;
import be.schakel.collaboration.Partners;
import be.schakel.intake.ClientCard;
import be.schakel.intake.IntakeDesk;
import be.schakel.platform.Acting;
import be.schakel.platform.Ids;
import be.schakel.platform.Moment;
import be.schakel.platform.Refused;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The talk with the client about sharing: what may be asked, and noting what was answered. */
@Service
@Transactional
public class TalkDesk {

    /** A client of ours, and the partners to ask about. */
    public record Choice(ClientCard card, List<Organisation> partners) {}

    private final Consents consents;
    private final TalkBook book;
    private final IntakeDesk intake;
    private final Partners partners;
    private final Ids ids;
    private final Moment moment;

    TalkDesk(Consents consents, TalkBook book, IntakeDesk intake, Partners partners, Ids ids, Moment moment) {
        this.consents = consents;
        this.book = book;
        this.intake = intake;
        this.partners = partners;
        this.ids = ids;
        this.moment = moment;
    }

    public Choice choice(UUID trajectory) {
        var ours = Acting.actor().organisation();
        return new Choice(
                intake.card(trajectory, "consent"),
                partners.core().stream()
                        .filter(partner -> !partner.id().equals(ours))
                        .toList());
    }

    /**
     * All that a talk with this partner in mind starts from. Leaves a line in the trail.
     *
     * @throws be.schakel.platform.NotHere when it is no client or no partner of ours
     */
    public Preparation prepare(UUID trajectory, UUID recipient, ConsentPurpose purpose) {
        var card = intake.card(trajectory, "consent");
        var rules = rules(card, recipient, purpose);
        return new Preparation(
                card,
                partners.required(recipient),
                purpose,
                age(card),
                rules.offered(),
                rules.ticks(),
                standing(trajectory, recipient, purpose),
                consents.lastChange(trajectory, recipient),
                ids.next(),
                revisit(trajectory, recipient));
    }

    /** Notes the answers, unless a yes cannot count yet or someone changed them meanwhile. */
    public Recording record(Talk talk) {
        var card = intake.card(talk.trajectory(), "consent");
        return book.write(talk, card.person(), rules(card, talk.recipient(), talk.purpose()));
    }

    private TalkRules rules(ClientCard card, UUID recipient, ConsentPurpose purpose) {
        if (recipient.equals(Acting.actor().organisation())) {
            throw new Refused("consent.new.own-organisation");
        }
        if (!card.state().isRunning()) {
            throw new Refused("consent.new.closed");
        }
        return new TalkRules(partners.required(recipient), purpose, age(card));
    }

    private Optional<Integer> age(ClientCard card) {
        return card.birthDate().map(born -> Period.between(born, moment.today()).getYears());
    }

    private List<ConsentLine> standing(UUID trajectory, UUID recipient, ConsentPurpose purpose) {
        return consents.linesOf(trajectory).stream()
                .filter(line -> line.recipient().equals(recipient) && line.purpose() == purpose)
                .filter(line -> line.state().stands())
                .sorted(Comparator.comparing(ConsentLine::category))
                .toList();
    }

    private Optional<LocalDate> revisit(UUID trajectory, UUID recipient) {
        return consents.talksOf(trajectory).stream()
                .filter(talk -> talk.recipient().equals(recipient) && talk.stands())
                .flatMap(talk -> talk.revisitOn().stream())
                .filter(day -> day.isAfter(moment.today()))
                .findFirst();
    }
}
