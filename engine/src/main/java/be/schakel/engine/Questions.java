package be.schakel.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Ranks the open questions by what their answers would bring for all rights together. */
final class Questions {
    private static final Comparator<NextQuestion> BEST_FIRST = Comparator.comparingInt(NextQuestion::score)
            .reversed()
            .thenComparing(question -> question.fact().sensitivity());
    private final Corpus corpus;
    private final List<List<String>> rights;
    private final int[] totals;

    Questions(Corpus corpus) {
        this.corpus = corpus;
        this.totals = new int[corpus.facts().size()];
        this.rights = IntStream.range(0, totals.length)
                .mapToObj(_ -> (List<String>) new ArrayList<String>(0))
                .toList();
    }

    /** Counts what each answer would bring for one right. */
    void add(String right, List<Gains.Gain> gains) {
        for (Gains.Gain gain : gains) {
            int fact = corpus.number(gain.fact()).orElseThrow();
            rights.get(fact).add(right);
            totals[fact] += gain.points();
        }
    }

    /** Best first; of two that bring as much, the less sensitive one; then by id. */
    List<NextQuestion> ranked() {
        return IntStream.range(0, totals.length)
                .filter(fact -> !rights.get(fact).isEmpty())
                .mapToObj(fact -> question(corpus.fact(fact), fact))
                .sorted(BEST_FIRST)
                .toList();
    }

    private NextQuestion question(Fact fact, int number) {
        return new NextQuestion(fact, rights.get(number), Math.max(1, totals[number] / fact.effort()));
    }
}
