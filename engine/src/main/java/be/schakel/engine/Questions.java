package be.schakel.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Ranks the open questions by what their answers would bring for all rights together. */
final class Questions {
    private static final Comparator<NextQuestion> BEST_FIRST = Comparator.comparingInt(NextQuestion::score)
            .reversed()
            .thenComparing(question -> question.fact().sensitivity())
            .thenComparing(question -> question.fact().id());
    private final Map<String, List<String>> rights = new TreeMap<>();
    private final Map<String, Integer> totals = new TreeMap<>();

    /** Counts what each answer would bring for one right. */
    void add(String right, Map<String, Integer> gains) {
        gains.forEach((fact, gain) -> {
            rights.computeIfAbsent(fact, _ -> new ArrayList<>()).add(right);
            totals.merge(fact, gain, Integer::sum);
        });
    }

    /** Best first; of two that bring as much, the less sensitive one. */
    List<NextQuestion> ranked(Corpus corpus) {
        return totals.entrySet().stream()
                .map(total -> question(corpus.fact(total.getKey()).orElseThrow(), total.getValue()))
                .sorted(BEST_FIRST)
                .toList();
    }

    private NextQuestion question(Fact fact, int gain) {
        return new NextQuestion(fact, Objects.requireNonNull(rights.get(fact.id())), Math.max(1, gain / fact.effort()));
    }
}
