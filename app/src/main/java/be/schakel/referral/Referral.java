package be.schakel.referral;

import be.schakel.intake.LifeDomain;
import be.schakel.platform.Acting;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * One referral as both sides see it. Carries nothing the client said.
 *
 * @param trajectory of the sender; an opaque id for the receiver
 * @param since in this state since
 * @param missed first appointments the client did not come to
 * @param suggested partner the receiver suggests instead
 * @param receiverTrajectory what the receiver opened for this client
 */
public record Referral(
        UUID id,
        UUID sender,
        UUID recipient,
        UUID trajectory,
        int version,
        ReferralState state,
        Instant since,
        List<LifeDomain> domains,
        UUID createdBy,
        Optional<Sending> sending,
        Optional<Receiver> receiver,
        Optional<Appointment> appointment,
        int missed,
        Optional<UUID> suggested,
        Optional<UUID> receiverTrajectory) {

    /** After this many missed first appointments the referral can only be dropped. */
    public static final int MOST_MISSED = 3;

    public Referral {
        domains = List.copyOf(domains);
    }

    /** @param sharePackage absent when the client goes without anything shared */
    public record Sending(Instant at, String byName, Optional<UUID> sharePackage) {}

    /** The worker with a name who accepted it. */
    public record Receiver(UUID worker, String name) {}

    public record Appointment(Instant at, String place) {}

    /** The side of the acting organisation. */
    public Side side() {
        return Acting.actor().organisation().equals(sender) ? Side.SENDER : Side.RECEIVER;
    }

    /** The other organisation, seen from the acting one. */
    public UUID partner() {
        return side() == Side.SENDER ? recipient : sender;
    }

    /** May the acting side make this move now? */
    public boolean may(ReferralMove move) {
        return after(move).isPresent();
    }

    Optional<ReferralState> after(ReferralMove move) {
        return ReferralMoves.after(state, move, side()).filter(to -> move != ReferralMove.PLAN || missed < MOST_MISSED);
    }

    /** A number for the phone and the client's card: tells nothing about anyone. */
    public String reference() {
        return id.toString().substring(0, 6).toUpperCase(Locale.ROOT);
    }
}
