package be.schakel.referral;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the sender alone keeps about a referral: the brief, the calls, why it was sent as it was. */
interface Briefs {

    Brief of(UUID referral);

    /** @throws be.schakel.platform.StaleVersion when someone else saved it first */
    void write(Referral referral, Brief brief);

    void weighed(UUID referral, String reflection, Optional<Unreached> unreached);

    /** Oldest first. */
    List<Call> calls(UUID referral);

    /** Logged twice with the same id, it is logged once: false the second time. */
    boolean log(UUID referral, Call call);
}
