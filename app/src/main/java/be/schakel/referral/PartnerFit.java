package be.schakel.referral;

import be.schakel.collaboration.Organisation;
import be.schakel.collaboration.Organisation.Kind;
import be.schakel.intake.LifeDomain;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Which partner fits a question. Sorted by what they can do for the client; with equal fit one's own organisation comes
 * last, never first (REQ-312).
 */
public final class PartnerFit {

    /** What a partner can do, best first. */
    public enum Fit {
        /** May grant the right. */
        DECIDES,
        /** Helps to apply. */
        HELPS,
        /** Works a lot on this life domain. */
        WORKS_ON,
        OTHER
    }

    /** Who may grant a right, and who helps with it. A CAW is never among those who grant a financial right. */
    record RightPartners(Set<UUID> deciders, Set<UUID> helpers) {
        static final RightPartners NONE = new RightPartners(Set.of(), Set.of());
    }

    /** What the core partners do behind their doors, by life domain. A hint for the order, never a closed door. */
    private static final Map<LifeDomain, Set<Kind>> WORK = Map.ofEntries(
            Map.entry(LifeDomain.INKOMEN, Set.of(Kind.OCMW)),
            Map.entry(LifeDomain.SCHULDEN, Set.of(Kind.OCMW, Kind.CAW)),
            Map.entry(LifeDomain.WONEN, Set.of(Kind.OCMW, Kind.CAW)),
            Map.entry(LifeDomain.WERK, Set.of(Kind.OCMW)),
            Map.entry(LifeDomain.ONDERWIJS, Set.of(Kind.OCMW)),
            Map.entry(LifeDomain.GEZONDHEID, Set.of(Kind.DMW)),
            Map.entry(LifeDomain.PSYCHISCH, Set.of(Kind.CAW)),
            Map.entry(LifeDomain.MIDDELEN, Set.of(Kind.CAW)),
            Map.entry(LifeDomain.GEZIN, Set.of(Kind.CAW)),
            Map.entry(LifeDomain.KINDEREN, Set.of(Kind.CAW)),
            Map.entry(LifeDomain.NETWERK, Set.of(Kind.DMW, Kind.CAW)),
            Map.entry(LifeDomain.VRIJE_TIJD, Set.of(Kind.OCMW)),
            Map.entry(LifeDomain.JUSTITIE, Set.of(Kind.CAW)),
            Map.entry(LifeDomain.MOBILITEIT, Set.of(Kind.OCMW, Kind.DMW)));

    private PartnerFit() {}

    static List<PartnerChoice> sorted(
            List<Organisation> partners, UUID own, RightPartners right, Set<LifeDomain> domains) {
        return partners.stream()
                .map(partner -> new PartnerChoice(
                        partner, fit(partner, right, domains), partner.id().equals(own)))
                .sorted(Comparator.comparing(PartnerChoice::fit)
                        .thenComparing(PartnerChoice::own)
                        .thenComparing(choice -> choice.organisation().name()))
                .toList();
    }

    private static Fit fit(Organisation partner, RightPartners right, Set<LifeDomain> domains) {
        if (right.deciders().contains(partner.id())) {
            return Fit.DECIDES;
        }
        if (right.helpers().contains(partner.id())) {
            return Fit.HELPS;
        }
        var worksOn = domains.stream()
                .anyMatch(domain -> WORK.getOrDefault(domain, Set.of()).contains(partner.kind()));
        return worksOn ? Fit.WORKS_ON : Fit.OTHER;
    }
}
