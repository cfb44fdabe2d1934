package be.schakel.referral;

import be.schakel.collaboration.Organisation;
import be.schakel.consent.Category;
import be.schakel.referral.ReferralState.Phase;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A referral with all that the acting side may see of it.
 *
 * @param partner the other side
 * @param waitingDays since it was sent; before that, since it stands as it does
 * @param late no answer in time
 */
public record ReferralView(
        Referral referral,
        Organisation partner,
        Brief brief,
        Optional<SharePackage> sharePackage,
        List<ReferralEvent> events,
        List<Message> messages,
        Optional<ReferralResult> result,
        int waitingDays,
        boolean late) {

    public ReferralView {
        events = List.copyOf(events);
        messages = List.copyOf(messages);
    }

    public UUID id() {
        return referral.id();
    }

    public ReferralState state() {
        return referral.state();
    }

    public boolean may(ReferralMove move) {
        return referral.may(move);
    }

    public String receiverName() {
        return referral.receiver().map(Referral.Receiver::name).orElse("");
    }

    /** The client's name as the package tells it; empty when that is not shared, or not any more. */
    public String clientName() {
        return sharePackage
                .flatMap(shared -> shared.part(Category.K1_IDENTITY))
                .flatMap(part -> part.lines().stream()
                        .filter(line -> line.heading() == Part.Heading.NAME)
                        .findFirst())
                .map(line -> line.words().nl())
                .orElse("");
    }

    /** The last line of the talk is the other side's, and the referral still runs: an answer is waited for. */
    public boolean waitsForOurAnswer() {
        return !messages.isEmpty()
                && messages.getLast().organisation().equals(partner.id())
                && state().isIn(Phase.UNANSWERED, Phase.TAKEN);
    }

    /** Why it came back, or ended. */
    public Optional<ReferralEvent> lastReason() {
        return events.stream()
                .filter(event -> !event.reason().isEmpty())
                .reduce((before, after) -> after)
                .filter(event -> event.state() == state());
    }

    /**
     * How often the client told the story up to here: once, unless the question did not go along (REQ-014).
     */
    public int timesTold() {
        var went = sharePackage
                .map(shared -> shared.sent().contains(Category.K2_QUESTION))
                .orElse(false);
        return went ? 1 : 2;
    }
}
