package be.schakel.referral;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What passes between the two sides of a referral: what happened, what they wrote, what came of it. */
interface Exchange {

    void happened(UUID referral, ReferralEvent event);

    /** Oldest first; as far as the acting side may see it. */
    List<ReferralEvent> events(UUID referral);

    /** Written twice with the same id, it is written once. */
    void say(UUID referral, UUID id, Message message);

    List<Message> messages(UUID referral);

    void report(UUID referral, ReferralResult result);

    /** What came of it; the sender reads it only with the client's consent over there. */
    Optional<ReferralResult> result(UUID referral);
}
