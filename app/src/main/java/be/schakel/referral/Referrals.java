package be.schakel.referral;

import be.schakel.intake.LifeDomain;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The referrals the acting organisation sends or receives. */
interface Referrals {

    /** What a referral starts from. */
    record Draft(UUID id, UUID trajectory, UUID recipient, Set<LifeDomain> domains, Set<String> rights) {}

    /** Asked twice with the same id, it is drafted once. */
    void draft(Draft draft, Instant at);

    /** @throws be.schakel.platform.NotHere when it is not ours to see */
    Referral required(UUID referral);

    /** Sent by us for this trajectory, newest first. */
    List<Referral> ofTrajectory(UUID trajectory);

    /** Sent for this trajectory of ours, or the one we opened it for: both ends of a client's way. */
    List<Referral> about(UUID trajectory);

    /** Sent by us or being prepared, and not over; longest waiting first. */
    List<Referral> sent();

    /** The client's name by referral, of those we send: for lines of a list. */
    Map<UUID, String> clientNames();

    /** For us and in hand or still to take; longest waiting first. */
    List<Referral> received();

    /** Was for us: given back or over, the latest ones. */
    List<Referral> past();

    /** @throws be.schakel.platform.StaleVersion when someone else moved it first */
    void move(Referral referral, ReferralState to, Instant at);

    void sent(UUID referral, Referral.Sending sending);

    void accepted(UUID referral, Referral.Receiver receiver);

    void planned(UUID referral, Referral.Appointment appointment);

    void missed(UUID referral);

    void suggested(UUID referral, UUID organisation);

    void taken(UUID referral, UUID receiverTrajectory);

    /** The sender's trajectory and its domains know that a partner took this over. */
    void connected(UUID referral);
}
