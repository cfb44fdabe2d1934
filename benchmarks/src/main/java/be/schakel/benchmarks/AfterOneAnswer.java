package be.schakel.benchmarks;

import be.schakel.engine.Answer;
import be.schakel.engine.Corpus;
import be.schakel.engine.Engine;
import be.schakel.engine.Exploration;
import be.schakel.engine.Fact;
import be.schakel.engine.Households;
import be.schakel.engine.NextQuestion;
import be.schakel.engine.Outcome;
import be.schakel.engine.RealCorpus;
import be.schakel.engine.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The whole catalogue after one more answer, in conversations of which nothing to everything was answered before and the
 * board was shown: outcomes alone, and everything explained with the next question found.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(1)
public class AfterOneAnswer {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final int CONVERSATIONS = 1_024;

    private final Corpus corpus = RealCorpus.corpus();
    private final Engine engine = Engine.of(corpus);
    private final List<Situation> before = new ArrayList<>();
    private final List<Situation> after = new ArrayList<>();
    private int turn;

    /** A conversation, and one answer more. */
    @Setup
    public void talk() {
        Households households = new Households(corpus, 9);
        SplittableRandom random = new SplittableRandom(9);
        List<String> asked = corpus.facts().stream()
                .filter(fact -> !fact.judgement())
                .map(Fact::id)
                .toList();
        for (int i = 0; i < CONVERSATIONS; i++) {
            Situation whole = households.next(DAY, 0);
            double progress = random.nextDouble();
            Situation part = Situation.on(DAY);
            for (String fact : asked) {
                if (random.nextDouble() < progress) {
                    part = part.with(fact, answer(whole, fact));
                }
            }
            String next = asked.get(random.nextInt(asked.size()));
            before.add(part.without(next));
            after.add(part.with(next, answer(whole, next)));
        }
    }

    private static Answer answer(Situation whole, String fact) {
        return whole.answers().getOrDefault(fact, Answer.dontKnow());
    }

    /** What the board showed before the answer. */
    @Setup(Level.Invocation)
    public void show() {
        turn = (turn + 1) % CONVERSATIONS;
        engine.explore(before.get(turn));
        engine.nextQuestions(before.get(turn));
    }

    /** Everything that the board shows. */
    public record Board(Exploration exploration, List<NextQuestion> questions) {}

    @Benchmark
    public Map<String, Outcome> outcomes() {
        return engine.outcomes(after.get(turn));
    }

    @Benchmark
    public Board explainAndRank() {
        Situation now = after.get(turn);
        return new Board(engine.explore(now), engine.nextQuestions(now));
    }
}
