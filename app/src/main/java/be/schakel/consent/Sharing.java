package be.schakel.consent;

import be.schakel.collaboration.Organisation;
import be.schakel.intake.ClientCard;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Who may see what of one client, now and before.
 *
 * @param stops ended elsewhere and not seen yet by us
 */
public record Sharing(ClientCard card, List<WithPartner> partners, List<PastTalk> talks, List<Stop> stops) {

    /** What stands for one partner and one purpose: the newest answer about each part. */
    public record WithPartner(Organisation partner, ConsentPurpose purpose, Map<Category, ConsentLine> lines) {

        public Optional<ConsentLine> line(Category category) {
            return Optional.ofNullable(lines.get(category));
        }

        public List<ConsentLine> in(LineState state) {
            return lines.values().stream().filter(line -> line.state() == state).toList();
        }

        public boolean runs() {
            return !in(LineState.VALID).isEmpty();
        }
    }

    public boolean isEmpty() {
        return partners.isEmpty();
    }

    /** The talk an answer came from. */
    public Optional<PastTalk> talk(UUID consent) {
        return talks.stream().filter(talk -> talk.id().equals(consent)).findFirst();
    }
}
