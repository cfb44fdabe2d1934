package be.schakel.referral;

import be.schakel.consent.Category;
import be.schakel.intake.ClientCard;
import be.schakel.intake.LifeDomain;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A referral while the sender prepares it with the client.
 *
 * @param calls with the partner, oldest first
 * @param consented categories this partner may get for intake, today
 * @param parts what would go along if it were sent now
 * @param unclear domains of this referral that nobody talked about with the client yet
 */
public record Preparation(
        ClientCard card,
        ReferralView view,
        List<Call> calls,
        Set<Category> consented,
        List<Part> parts,
        List<LifeDomain> unclear) {

    public Preparation {
        calls = List.copyOf(calls);
        parts = List.copyOf(parts);
    }

    public Referral referral() {
        return view.referral();
    }

    public boolean reached() {
        return calls.stream().anyMatch(Call::reached);
    }

    /** What the client did not say yes to, for this partner. */
    public Set<Category> notConsented() {
        var not = EnumSet.allOf(Category.class);
        not.removeAll(consented);
        return not;
    }

    /** What the partner will not see; the national number never goes along with a referral. */
    public Set<Category> notShared() {
        var not = EnumSet.allOf(Category.class);
        parts.forEach(part -> not.remove(part.category()));
        return not;
    }
}
