package be.schakel.rights;

import be.schakel.engine.Condition;
import be.schakel.engine.Corpus;
import be.schakel.engine.Explanation;
import be.schakel.engine.Outcome;
import be.schakel.engine.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the client's answers beside the conditions. */
final class WhyTree {

    private final Corpus corpus;
    private final FactSheet sheet;
    private final LocalDate today;

    WhyTree(Corpus corpus, FactSheet sheet, LocalDate today) {
        this.corpus = corpus;
        this.sheet = sheet;
        this.today = today;
    }

    Why of(Explanation explanation) {
        return switch (explanation) {
            case Explanation.Group group -> several(group);
            case Explanation.Leaf leaf ->
                new Why.One(
                        leaf.id(),
                        leaf.words(),
                        leaf.outcome(),
                        leaf.reason(),
                        leaf.basis(),
                        leaf.facts().stream().flatMap(this::given).toList(),
                        leaf.figures());
        };
    }

    private Why several(Explanation.Group group) {
        var oneIsEnough = group.kind() == Condition.Kind.ANY && group.outcome() == Outcome.MET;
        var apart = group.children().stream()
                .collect(Collectors.partitioningBy(
                        child -> !oneIsEnough || group.decidedBy().contains(child.id())));
        return new Why.Several(
                group.id(),
                group.words(),
                group.outcome(),
                group.reason(),
                group.kind(),
                apart.getOrDefault(true, List.of()).stream().map(this::of).toList(),
                apart.getOrDefault(false, List.of()).stream().map(this::of).toList());
    }

    private Stream<Why.Given> given(Explanation.FactUsed used) {
        return corpus.fact(used.fact()).stream().map(fact -> {
            var answer = sheet.answer(fact.id());
            return new Why.Given(
                    fact,
                    answer,
                    used.derived(),
                    answer.filter(known -> known.isStale(fact, today)).isPresent());
        });
    }

    /** What stands in the way, followed down the branches that decide. */
    static List<Words> obstacles(Explanation explanation) {
        return inTheWay(explanation).distinct().toList();
    }

    private static Stream<Words> inTheWay(Explanation explanation) {
        if (explanation.outcome() != Outcome.NOT_MET) {
            return Stream.empty();
        }
        return switch (explanation) {
            case Explanation.Leaf leaf -> Stream.of(leaf.words());
            case Explanation.Group group ->
                switch (group.kind()) {
                    case NOT -> group.words().stream();
                    case ALL, ANY ->
                        group.children().stream()
                                .filter(child -> group.decidedBy().contains(child.id()))
                                .flatMap(WhyTree::inTheWay);
                };
        };
    }
}
