package be.schakel.oracle;

import be.schakel.engine.Case;
import be.schakel.engine.Corpus;
import be.schakel.engine.Households;
import be.schakel.engine.RealCorpus;
import be.schakel.oracle.Difference.Cause;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Compares over the whole catalogue: {@code RunOracle [households] [seed]}. First every example of the corpus, completed
 * to a household, for its own right on its own day; then generated households for every right, on figures as they are
 * and as if every figure were exact.
 */
public final class RunOracle {
    /** A day on which the newest version of each right is in force. */
    static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private RunOracle() {}

    /** Prints what was compared, and exits with 1 when a difference is not explained. */
    public static void main(String[] arguments) {
        int households = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        Tally examples = examples(RealCorpus.corpus(), seed, 1);
        report("every example, completed", examples);
        Tally firmExamples = examples(FirmFigures.of(RealCorpus.corpus()), seed, 1);
        report("every example, completed, every figure taken as exact", firmExamples);
        Tally asTheyAre = generated(RealCorpus.corpus(), households, seed);
        report("generated households, figures as they are on " + DAY, asTheyAre);
        Tally firm = generated(FirmFigures.of(RealCorpus.corpus()), households, seed + 1);
        report("generated households, every figure taken as exact", firm);
        boolean explained = Stream.of(examples, firmExamples, asTheyAre, firm)
                .allMatch(tally -> tally.differences(Cause.UNEXPLAINED).isEmpty());
        System.exit(explained ? 0 : 1);
    }

    /** One in so many examples of the corpus, each completed to a household of which everything is known. */
    static Tally examples(Corpus corpus, long seed, int step) {
        Tally tally = new Tally();
        Oracle oracle = new Oracle(corpus, corpus, tally);
        Households households = new Households(corpus, seed);
        List<Case> examples = corpus.cases();
        for (int i = 0; i < examples.size(); i += step) {
            Case example = examples.get(i);
            oracle.ask(households.exact(example.situation()), example.right());
        }
        return tally;
    }

    /** Generated households, for every right. */
    static Tally generated(Corpus corpus, int count, long seed) {
        return crossed(corpus, corpus, count, seed);
    }

    /** Generated households, when KIE reads another corpus than we do. */
    static Tally crossed(Corpus ours, Corpus theirs, int count, long seed) {
        Tally tally = new Tally();
        Oracle oracle = new Oracle(ours, theirs, tally);
        Households households = new Households(ours, seed);
        for (int i = 0; i < count; i++) {
            oracle.ask(households.exact(DAY));
        }
        return tally;
    }

    private static void report(String what, Tally tally) {
        System.out.println(what + ":\n" + tally.toString().indent(2));
        tally.differences(Cause.UNEXPLAINED).stream()
                .map(Difference::toString)
                .distinct()
                .limit(40)
                .forEach(System.out::println);
    }
}
