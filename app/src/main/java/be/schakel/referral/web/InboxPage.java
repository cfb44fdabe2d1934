package be.schakel.referral.web;

import be.schakel.platform.web.Page;
import be.schakel.referral.ReferralState.Phase;
import be.schakel.referral.ReferralView;
import java.util.List;

/** What partners ask us. */
public record InboxPage(List<ReferralView> received) implements Page {

    /** Nobody with a name has taken these yet. */
    public List<ReferralView> open() {
        return in(Phase.UNANSWERED);
    }

    public List<ReferralView> taken() {
        return in(Phase.TAKEN);
    }

    public List<ReferralView> past() {
        return in(Phase.BACK, Phase.ENDED);
    }

    private List<ReferralView> in(Phase... phases) {
        return received.stream().filter(view -> view.state().isIn(phases)).toList();
    }
}
