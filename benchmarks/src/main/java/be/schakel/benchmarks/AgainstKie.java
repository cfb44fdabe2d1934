package be.schakel.benchmarks;

import be.schakel.engine.Corpus;
import be.schakel.engine.Engine;
import be.schakel.engine.Exploration;
import be.schakel.engine.Households;
import be.schakel.engine.Outcome;
import be.schakel.engine.Possible;
import be.schakel.engine.RealCorpus;
import be.schakel.engine.Situation;
import be.schakel.engine.export.DmnModel;
import be.schakel.oracle.KieModel;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNDecisionResult;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;

/**
 * The whole catalogue for one household after each new answer, by our engine and by Apache KIE, on the same answers. All
 * facts are known, because KIE knows no "unknown".
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class AgainstKie {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final int ANSWERS = 64;

    private final Corpus corpus = RealCorpus.corpus();
    private final Engine engine = Engine.of(corpus);
    private final DmnModel exported = DmnModel.of(corpus, DAY);
    private final KieModel kie = KieModel.of(exported);
    private final List<KieModel> perRight = corpus.rightsOn(DAY).stream()
            .map(right -> KieModel.of(DmnModel.of(corpus, DAY, List.of(right))))
            .toList();
    private final List<Situation> situations = situations(new Households(corpus, 1).exact(DAY));
    private final List<DMNContext> contexts =
            situations.stream().map(kie::context).toList();
    private int turn;

    /** One household that gives another income each time. */
    private static List<Situation> situations(Situation household) {
        return IntStream.range(0, ANSWERS)
                .mapToObj(answer ->
                        household.with("household_gross_taxable_income_month", Possible.exactly(1_000 + 37L * answer)))
                .toList();
    }

    private int next() {
        turn = (turn + 1) % ANSWERS;
        return turn;
    }

    @Benchmark
    public Exploration oursExplained() {
        return engine.explore(situations.get(next()));
    }

    @Benchmark
    public Map<String, Outcome> ours() {
        return engine.outcomes(situations.get(next()));
    }

    @Benchmark
    public Collection<DMNDecisionResult> theirs() {
        return kie.evaluated(contexts.get(next()).clone());
    }

    /** A model for each right: KIE copies every name for every decision, so that many small models are quicker. */
    @Benchmark
    public int theirsPerRight() {
        Situation situation = situations.get(next());
        int decisions = 0;
        for (KieModel right : perRight) {
            decisions += right.evaluated(right.context(situation)).size();
        }
        return decisions;
    }

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 0)
    @Measurement(iterations = 3)
    public KieModel theyCompile() {
        return KieModel.of(exported);
    }

    /** Prints how many times as fast ours is, out of the same run. */
    static void compare(Collection<RunResult> results) {
        double ours = median(results, "ours");
        say("one model", median(results, "theirs"), ours);
        say("a model for each right", median(results, "theirsPerRight"), ours);
    }

    private static void say(String what, double theirs, double ours) {
        System.out.printf(
                Locale.ROOT,
                "whole catalogue after one answer: ours p50 %.0f µs, KIE with %s %.0f µs, %.0f times ours%n",
                ours,
                what,
                theirs,
                theirs / ours);
    }

    private static double median(Collection<RunResult> results, String benchmark) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("AgainstKie." + benchmark))
                .mapToDouble(result -> result.getPrimaryResult().getStatistics().getPercentile(50))
                .findFirst()
                .orElse(Double.NaN);
    }
}
