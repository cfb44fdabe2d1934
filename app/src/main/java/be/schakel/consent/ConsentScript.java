package be.schakel.consent;

import be.schakel.collaboration.Organisation.Kind;
import be.schakel.engine.Words;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What a worker says before anything is shared, from {@code script.yaml}. A talk keeps the version it was held with. */
public record ConsentScript(
        int version,
        List<Point> six,
        Words exception,
        Reasons sharing,
        Reasons notSharing,
        Map<Kind, PartnerWords> partners,
        Map<ConsentPurpose, PurposeWords> purposes,
        Map<Category, CategoryWords> categories,
        Stopping stopping,
        Refusal refusal,
        List<Words> reflection) {

    /** The points of which the client must know before a yes counts (REQ-355). */
    static final Set<String> SIX = Set.of("before", "what", "why", "whom", "what-happens", "withdraw");

    /** Ticked when the reasons for and against were told (REQ-364). */
    public static final String REASONS = "for-and-against";

    /** One thing the client must know. */
    public record Point(String code, Words title, Words say) {}

    /** What speaks for and what against. */
    public record Reasons(List<Words> pro, List<Words> contra) {}

    /** Who a partner is, and what it can and cannot decide. */
    public record PartnerWords(Words name, Words who, Words decides) {}

    /** What sharing serves, and what it never serves. */
    public record PurposeWords(Words name, Words means, Words not) {}

    /** A part of what may be shared. */
    public record CategoryWords(Words name, Words contains) {}

    /** How to stop, and what happens then. */
    public record Stopping(Words title, List<Words> how, List<Words> then) {}

    /** What to say, and to do, when the client says no. */
    public record Refusal(Words title, Words say, Words later, Words worker) {}

    /** Words about a core partner; a basic actor has none. */
    public List<PartnerWords> about(Kind kind) {
        return partners.containsKey(kind) ? List.of(Objects.requireNonNull(partners.get(kind))) : List.of();
    }

    public PurposeWords purpose(ConsentPurpose purpose) {
        return Objects.requireNonNull(purposes.get(purpose));
    }

    public CategoryWords category(Category category) {
        return Objects.requireNonNull(categories.get(category));
    }
}
