package be.schakel.referral;

import be.schakel.collaboration.Organisation;
import be.schakel.intake.LifeDomain;
import be.schakel.referral.ReferralState.Phase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How one referral of a trajectory stands, for other screens.
 *
 * @param rights ids of the rights it is about
 * @param receiver name of the worker who took it; empty until then
 * @param late no answer within the service time
 */
public record ReferralStatus(
        UUID id,
        Organisation partner,
        List<LifeDomain> domains,
        List<String> rights,
        ReferralState state,
        String receiver,
        LocalDate since,
        Optional<Referral.Appointment> appointment,
        boolean late) {

    public ReferralStatus {
        domains = List.copyOf(domains);
        rights = List.copyOf(rights);
    }

    /** Message key of what happens next, for workers. Arguments: name of the partner, name of the receiver. */
    public String nextStepKey() {
        return "referral.next." + state;
    }

    /** Message key of what the client may expect. Arguments: name of the partner, name of the receiver. */
    public String clientKey() {
        return "referral.client." + state;
    }

    /** Does the partner lead on these domains (REQ-323)? */
    public boolean partnerLeads() {
        return state.isIn(Phase.TAKEN);
    }
}
