package be.schakel.referral.web;

import be.schakel.platform.web.Page;
import be.schakel.referral.ReferralDesk.OfTrajectory;

/** The referrals of one client, in words. */
public record ReferralsPage(OfTrajectory dossier) implements Page {

    public String path() {
        return "/traject/" + dossier.card().trajectory() + "/schakelen";
    }
}
