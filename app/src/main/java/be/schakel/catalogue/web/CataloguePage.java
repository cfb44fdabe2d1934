package be.schakel.catalogue.web;

import be.schakel.catalogue.Decider;
import be.schakel.catalogue.RightQuery;
import be.schakel.engine.Right;
import be.schakel.engine.Topic;
import be.schakel.platform.web.Form;
import be.schakel.platform.web.Option;
import be.schakel.platform.web.Page;
import be.schakel.platform.web.Ui;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The list of rights.
 *
 * @param toReview new figures that wait for review; only for who keeps the figures
 */
public record CataloguePage(RightQuery query, List<Right> found, Optional<Integer> toReview, Form form)
        implements Page {

    private static final int SHORT = 12;

    /** The rights of one field of life. */
    public record Shelf(Topic topic, List<Right> rights) {}

    /** By the field of life that leads; a right stands on one shelf. */
    public List<Shelf> shelves() {
        return Stream.of(Topic.values())
                .map(topic -> new Shelf(
                        topic,
                        found.stream()
                                .filter(right -> query.topic()
                                        .orElse(right.domains().getFirst())
                                        .equals(topic))
                                .toList()))
                .filter(shelf -> !shelf.rights().isEmpty())
                .toList();
    }

    /** So few that nothing needs to stay folded. */
    public boolean isShort() {
        return found.size() <= SHORT || query.topic().isPresent();
    }

    /** Found by words, best first: one list. */
    public boolean isRanked() {
        return !query.words().isBlank();
    }

    public List<Option> topics(Ui ui) {
        return Stream.concat(
                        Stream.of(new Option("", ui.t("catalogue.any-topic"))),
                        Stream.of(Topic.values())
                                .map(topic -> new Option(topic.code(), ui.t("intake.domain." + topic.code()))))
                .toList();
    }

    public List<Option> deciders(Ui ui) {
        return Stream.concat(
                        Stream.of(new Option("", ui.t("catalogue.any-decider"))),
                        Stream.of(Decider.values())
                                .map(decider -> new Option(decider.code(), ui.t("catalogue.decider." + decider))))
                .toList();
    }
}
