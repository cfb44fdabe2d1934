package be.schakel.referral;

import be.schakel.consent.Category;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What went along with a referral, as far as the reader may see it now.
 *
 * @param sent categories that went along
 * @param parts those that are readable now: the client's consent is asked again at each look
 */
public record SharePackage(UUID id, Instant sentAt, Optional<Instant> openedAt, Set<Category> sent, List<Part> parts) {

    public SharePackage {
        sent = sent.isEmpty() ? EnumSet.noneOf(Category.class) : EnumSet.copyOf(sent);
        parts = List.copyOf(parts);
    }

    /** Went along, and the client stopped it since. */
    public Set<Category> stopped() {
        var stopped = EnumSet.noneOf(Category.class);
        stopped.addAll(sent);
        parts.forEach(part -> stopped.remove(part.category()));
        return stopped;
    }

    public Optional<Part> part(Category category) {
        return parts.stream().filter(part -> part.category() == category).findFirst();
    }
}
