package be.schakel.engine;

import static be.schakel.engine.TinyCorpus.aCorpus;
import static be.schakel.engine.TinyCorpus.leaf;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A new value of a figure makes another corpus, and leaves the first one as it was. */
class LaidOverTest {
    private final Corpus corpus = aCorpus()
            .fact("income", "type: money, unit: EUR/month, range: [0, 10000]")
            .figure(
                    "ceiling",
                    "unit: EUR/month, rises: true",
                    "2024-01-01 2024-12-31 1000 high",
                    "2025-01-01 2025-12-31 1100 high")
            .figure("other", "unit: EUR/month", "2024-01-01 2024-12-31 1000 high")
            .right("hulp", leaf("low-income", "income <= ceiling"))
            .right("steun", leaf("lower-income", "income < other"))
            .corpus();
    private static final LocalDate IN_2026 = LocalDate.of(2026, 3, 1);
    private static final Situation WITH_1150 = Situation.on(IN_2026).with("income", Possible.exactly(1150));

    @Test
    void aNewCeilingTellsWhatTheOldOneCouldNot() {
        assertThat(outcome(corpus)).isEqualTo(Outcome.UNKNOWN);
        assertThat(outcome(corpus.with(List.of(ceiling("2026-01-01", "2026-12-31", "1140")))))
                .isEqualTo(Outcome.NOT_MET);
        assertThat(outcome(corpus.with(List.of(ceiling("2026-01-01", "2026-12-31", "1150")))))
                .isEqualTo(Outcome.MET);
    }

    private static Outcome outcome(Corpus corpus) {
        return Engine.of(corpus).explore(WITH_1150, "hulp").orElseThrow().outcome();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-01-01 2026-12-31 | 2024-01-01 2024-12-31, 2025-01-01 2025-12-31, 2026-01-01 2026-12-31",
                "2025-07-01 2026-06-30 | 2024-01-01 2024-12-31, 2025-01-01 2025-06-30, 2025-07-01 2026-06-30",
                "2025-01-01 2025-06-30 | 2024-01-01 2024-12-31, 2025-01-01 2025-06-30",
                "2024-07-01 2026-12-31 | 2024-01-01 2024-06-30, 2024-07-01 2024-12-31, 2025-01-01 2025-12-31",
                "2023-01-01 2023-06-30 | 2023-01-01 2023-06-30, 2024-01-01 2024-12-31, 2025-01-01 2025-12-31",
                "2023-01-01 open       | 2023-01-01 2023-12-31, 2024-01-01 2024-12-31, 2025-01-01 2025-12-31",
            })
    void aValueTakesItsDaysAndLeavesTheOthers(String laid, String expected) {
        String[] days = laid.split(" ", 2);
        Parameter ceiling = corpus.with(List.of(ceiling(days[0], days[1], "1200")))
                .parameter("ceiling")
                .orElseThrow();
        assertThat(ceiling.values().stream()
                        .map(value -> value.from() + " "
                                + value.until().map(LocalDate::toString).orElse("open")))
                .containsExactly(expected.split(", "));
    }

    @Test
    void theSameValuesInTheSameOrderGiveTheSameHash() {
        DatedFigure first = ceiling("2026-01-01", "2026-12-31", "1150");
        DatedFigure second = ceiling("2026-01-01", "2026-12-31", "1150.50");
        String hash = corpus.with(List.of(first, second)).hash();
        assertThat(hash)
                .isEqualTo(Corpus.hashWith(corpus.hash(), List.of(first, second)))
                .isEqualTo(
                        Corpus.hashWith(corpus.hash(), List.of(ceiling("2026-01-01", "2026-12-31", "1150.00"), second)))
                .isNotEqualTo(Corpus.hashWith(corpus.hash(), List.of(second, first)))
                .isNotEqualTo(corpus.hash());
        assertThat(corpus.with(List.of())).isSameAs(corpus);
    }

    @Test
    void aReceiptIsReadByTheCorpusItNamesOnly() {
        Corpus laidOver = corpus.with(List.of(ceiling("2026-01-01", "2026-12-31", "1150")));
        Exploration before = Engine.of(corpus).explore(WITH_1150);
        Exploration after = Engine.of(laidOver).explore(WITH_1150);
        assertThat(after.receipt().corpusHash()).isNotEqualTo(before.receipt().corpusHash());
        assertThat(Engine.of(corpus).replay(before.receipt()).findings()).isEqualTo(before.findings());
        assertThat(Engine.of(laidOver).replay(after.receipt()).findings()).isEqualTo(after.findings());
    }

    @Test
    void whoReadsAFigureIsKnown() {
        assertThat(corpus.readersOn(IN_2026).get("ceiling"))
                .extracting(Right::id)
                .containsExactly("hulp");
        assertThat(corpus.figures(corpus.versions("steun").getLast()))
                .extracting(Parameter::id)
                .containsExactly("other");
    }

    @Test
    void aFigureThatTheCorpusDoesNotHaveChangesNoAnswer() {
        Corpus laidOver = corpus.with(List.of(
                new DatedFigure("gone", ceiling("2026-01-01", "open", "1").value())));
        assertThat(laidOver.parameters()).isEqualTo(corpus.parameters());
    }

    @Test
    void theHashFollowsEveryPartOfAFigure() {
        LocalDate from = LocalDate.of(2026, 1, 1);
        Optional<LocalDate> until = Optional.of(LocalDate.of(2026, 12, 31));
        String source = "https://example.org/index";
        Parameter.Value value =
                new Parameter.Value(from, until, BigDecimal.TEN, source, Confidence.HIGH, Optional.empty());
        List<DatedFigure> figures = List.of(
                new DatedFigure("ceiling", value),
                new DatedFigure("floor", value),
                other(new Parameter.Value(
                        from.plusDays(1), until, BigDecimal.TEN, source, Confidence.HIGH, Optional.empty())),
                other(new Parameter.Value(
                        from, Optional.empty(), BigDecimal.TEN, source, Confidence.HIGH, Optional.empty())),
                other(new Parameter.Value(from, until, BigDecimal.ONE, source, Confidence.HIGH, Optional.empty())),
                other(new Parameter.Value(
                        from, until, BigDecimal.TEN, source + "2", Confidence.HIGH, Optional.empty())),
                other(new Parameter.Value(from, until, BigDecimal.TEN, source, Confidence.LOW, Optional.empty())),
                noted(value, new Words("nota", "nota", "nota")),
                noted(value, new Words("nota", "note", "nota")),
                noted(value, new Words("nota", "nota", "note")));
        assertThat(figures.stream().map(one -> Corpus.hashWith("a", List.of(one))))
                .doesNotHaveDuplicates()
                .doesNotContain(Corpus.hashWith("b", List.of(figures.getFirst())));
        assertThat(Corpus.hashWith("a", List.of())).isEqualTo("a");
    }

    @Test
    @DisplayName("A typed note hashes as it did when notes were one text, so that receipts of then find their law")
    void aTypedNoteKeepsTheHashItAlwaysHad() {
        Parameter.Value value = new Parameter.Value(
                LocalDate.of(2026, 1, 1),
                Optional.of(LocalDate.of(2026, 12, 31)),
                BigDecimal.TEN,
                "https://example.org/index",
                Confidence.HIGH,
                Optional.empty());
        assertThat(Corpus.hashWith("a", List.of(noted(value, Words.everywhere("typed")))))
                .isEqualTo("85537e1ac052bebe2f6eb6d379343e0ccb071df41877712f68f584b3ce54b4a9");
    }

    private static DatedFigure noted(Parameter.Value value, Words note) {
        return other(new Parameter.Value(
                value.from(), value.until(), value.value(), value.source(), value.confidence(), Optional.of(note)));
    }

    private static DatedFigure other(Parameter.Value value) {
        return new DatedFigure("ceiling", value);
    }

    @Test
    void aRevisedCorpusHasAHashOfItsOwn() {
        Corpus same = corpus.revised(figure -> figure);
        Corpus raised = corpus.revised(figure ->
                figure.with(ceiling("2026-01-01", "2026-12-31", "1140").value()));
        assertThat(List.of(
                        corpus.hash(),
                        same.hash(),
                        raised.hash(),
                        same.revised(figure -> figure).hash()))
                .doesNotHaveDuplicates();
    }

    private static DatedFigure ceiling(String from, String until, String value) {
        Optional<LocalDate> last =
                Optional.of(until).filter(day -> !day.equals("open")).map(LocalDate::parse);
        return new DatedFigure(
                "ceiling",
                new Parameter.Value(
                        LocalDate.parse(from),
                        last,
                        new BigDecimal(value),
                        "https://example.org/index",
                        Confidence.HIGH,
                        Optional.empty()));
    }
}
