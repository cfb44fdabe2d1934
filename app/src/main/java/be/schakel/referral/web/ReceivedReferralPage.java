package be.schakel.referral.web;

import be.schakel.consent.Category;
import be.schakel.platform.web.Form;
import be.schakel.referral.ReferralView;
import be.schakel.referral.SharePackage;
import java.util.EnumSet;
import java.util.Set;

/** One referral at the receiver: the package read-only, for the intake and nothing else. */
public record ReceivedReferralPage(ReferralView view, Form form, boolean overtaken) implements ReceptionPage {

    public Set<Category> notShared() {
        var not = EnumSet.allOf(Category.class);
        view.sharePackage().map(SharePackage::sent).ifPresent(not::removeAll);
        return not;
    }

    /** Where the client is asked whether the sender may hear what came of it. */
    public String consentPath() {
        return view.referral()
                .receiverTrajectory()
                .map(own -> "/traject/" + own + "/delen/nieuw?partner="
                        + view.partner().id() + "&terug=" + path())
                .orElse("");
    }
}
