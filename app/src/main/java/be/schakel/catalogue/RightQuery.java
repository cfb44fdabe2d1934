package be.schakel.catalogue;

import be.schakel.engine.Right;
import be.schakel.engine.Topic;
import java.util.Optional;

/**
 * What someone looks for in the catalogue.
 *
 * @param words everyday words in Dutch, French or English; blank for all rights
 */
public record RightQuery(String words, Optional<Topic> topic, Optional<Decider> decider) {

    public static RightQuery everything() {
        return new RightQuery("", Optional.empty(), Optional.empty());
    }

    public boolean isEverything() {
        return words.isBlank() && topic.isEmpty() && decider.isEmpty();
    }

    boolean admits(Right right) {
        return topic.map(right.domains()::contains).orElse(true)
                && decider.map(one -> one.decides(right)).orElse(true);
    }
}
