package be.schakel.referral.web;

import be.schakel.platform.web.Page;
import be.schakel.referral.ReceptionDesk.Inbox;
import be.schakel.referral.ReferralState.Phase;
import be.schakel.referral.ReferralView;
import java.util.List;

/** What partners ask us. */
public record InboxPage(Inbox inbox) implements Page {

    /** Nobody with a name has taken these yet. */
    public List<ReferralView> open() {
        return in(Phase.UNANSWERED);
    }

    public List<ReferralView> taken() {
        return in(Phase.TAKEN);
    }

    private List<ReferralView> in(Phase phase) {
        return inbox.running().stream().filter(view -> view.state().isIn(phase)).toList();
    }
}
