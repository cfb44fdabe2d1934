package be.schakel.benchmarks;

import be.schakel.engine.Answer;
import be.schakel.engine.Corpus;
import be.schakel.engine.CorpusFile;
import be.schakel.engine.Engine;
import be.schakel.engine.Exploration;
import be.schakel.engine.NextQuestion;
import be.schakel.engine.Possible;
import be.schakel.engine.Situation;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The whole catalogue for one household after a few answers: everything decided and explained, the next question found. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class OneHousehold {

    private final List<CorpusFile> files = corpus();
    private final Engine engine = Engine.of(Corpus.read(files));
    private final Situation situation = Situation.on(LocalDate.of(2026, 11, 22))
            .with("mutuality_member", Answer.known(Possible.yes()))
            .with("household_gross_taxable_income_month", Answer.known(Possible.exactly("1750.00")))
            .with("dependants_of_mutuality", Answer.known(Possible.exactly(1)))
            .with("has_cohabiting_partner", Answer.dontKnow());

    @Benchmark
    public Exploration decideAndExplain() {
        return engine.explore(situation);
    }

    @Benchmark
    public List<NextQuestion> rankTheNextQuestion() {
        return engine.nextQuestions(situation);
    }

    @Benchmark
    public Corpus readAndCheckTheCorpus() {
        return Corpus.read(files);
    }

    /** The corpus that ships. */
    static Corpus law() {
        return Corpus.read(corpus());
    }

    private static List<CorpusFile> corpus() {
        var facts = String.valueOf(OneHousehold.class.getResource("/corpus/facts/inkomen.yaml"));
        var jar = Path.of(facts.replaceFirst("^jar:file:", "").replaceFirst("!.*", ""));
        try (var inside = FileSystems.newFileSystem(jar)) {
            return CorpusFile.under(inside.getPath("/corpus"));
        } catch (IOException unreadable) {
            throw new IllegalStateException("The corpus jar cannot be read", unreadable);
        }
    }
}
