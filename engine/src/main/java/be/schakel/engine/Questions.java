package be.schakel.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Ranks the open questions by what their answers would bring for all rights together. */
final class Questions {
    private static final int FACTS = 24;
    private static final int SCORES = 32;
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
            rights.get(gain.fact()).add(right);
            totals[gain.fact()] += gain.points();
        }
    }

    /** Best first, what waits for another last; of two that bring as much, the less sensitive one; then by id. */
    List<NextQuestion> ranked() {
        return IntStream.range(0, totals.length)
                .filter(fact -> !rights.get(fact).isEmpty())
                .mapToLong(this::rank)
                .sorted()
                .mapToObj(rank -> question((int) rank & (1 << FACTS) - 1))
                .toList();
    }

    /** All that the order hangs on in one number, and then the number of the fact. */
    private long rank(int fact) {
        return -((long) score(fact) << SCORES) + (care(corpus.fact(fact).sensitivity()) << FACTS) + fact;
    }

    private static long care(Fact.Sensitivity sensitivity) {
        return switch (sensitivity) {
            case ORDINARY -> 0;
            case SENSITIVE -> 1;
            case SPECIAL -> 2;
        };
    }

    private int score(int fact) {
        return waits(fact) ? 0 : Math.max(1, totals[fact] / corpus.fact(fact).effort());
    }

    /** Whether the question it makes sense after is still to be asked. */
    private boolean waits(int fact) {
        return corpus.fact(fact)
                .after()
                .flatMap(corpus::number)
                .filter(first -> !rights.get(first).isEmpty())
                .isPresent();
    }

    private NextQuestion question(int fact) {
        return new NextQuestion(corpus.fact(fact), rights.get(fact), score(fact));
    }
}
