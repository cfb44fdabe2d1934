package be.schakel.engine;

import static be.schakel.engine.TinyCorpus.WORDS;
import static be.schakel.engine.TinyCorpus.aCorpus;
import static be.schakel.engine.TinyCorpus.leaf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A receipt gives the same result again, also years later. */
class ReceiptTest {
    private final TinyCorpus corpus = aCorpus()
            .fact("member", "type: boolean")
            .fact("income", "type: money, unit: EUR/month, range: [0, 10000]")
            .fact("rent", "type: money, unit: EUR/month")
            .fact("born", "type: date")
            .fact("tenure", "type: choice, values: {owner: " + WORDS + ", tenant: " + WORDS + "}")
            .fact("benefits", "type: choices, values: {leefloon: " + WORDS + ", igo: " + WORDS + "}")
            .fact("members", "type: list, fields: {age: {type: integer}, student: {type: boolean}}")
            .fact("secret", "type: boolean")
            .fact("unsure", "type: boolean")
            .right("hulp", leaf("only", "member and income <= rent and tenure = \"tenant\""));
    private static final Situation EVERY_SHAPE = Situation.on(LocalDate.of(2024, 6, 1))
            .with("member", Possible.yes())
            .with("income", Possible.exactly("900.50"))
            .with("rent", Possible.atLeast(BigDecimal.valueOf(500)))
            .with("born", Possible.between(LocalDate.of(1980, 1, 1), LocalDate.of(1980, 12, 31)))
            .with("tenure", Possible.oneOf("owner", "tenant"))
            .with("benefits", new Selection(Set.of("igo"), Set.of("leefloon")))
            .with(
                    "members",
                    new Rows(List.of(Map.of("age", Possible.exactly(12), "student", Possible.anyTruth())), false))
            .with("secret", Answer.ratherNotSay())
            .with("unsure", Answer.dontKnow());

    @Test
    void theInputsAreWrittenAsACaseWritesThem() {
        assertThat(corpus.engine().explore(EVERY_SHAPE).receipt().inputs())
                .containsExactly(
                        Map.entry("benefits", "{certain: [\"igo\"], possible: [\"igo\", \"leefloon\"]}"),
                        Map.entry("born", "{between: [1980-01-01, 1980-12-31]}"),
                        Map.entry("income", "900.5"),
                        Map.entry("member", "true"),
                        Map.entry("members", "{so_far: [{age: 12, student: {one_of: [true, false]}}]}"),
                        Map.entry("rent", "{between: [500, open]}"),
                        Map.entry("secret", "rather-not-say"),
                        Map.entry("tenure", "{one_of: [\"owner\", \"tenant\"]}"),
                        Map.entry("unsure", "dont-know"));
    }

    @Test
    void whatIsExactlyKnownIsWrittenBare() {
        Situation exact = Situation.on(LocalDate.of(2024, 6, 1))
                .with("born", Possible.on(LocalDate.of(1980, 1, 1)))
                .with("tenure", Possible.oneOf("owner"))
                .with("benefits", Possible.selected("igo", "leefloon"))
                .with("members", Possible.rows(List.of(Map.of("age", Possible.exactly(12)))));
        assertThat(corpus.engine().explore(exact).receipt().inputs())
                .containsExactly(
                        Map.entry("benefits", "[\"igo\", \"leefloon\"]"),
                        Map.entry("born", "1980-01-01"),
                        Map.entry("members", "[{age: 12}]"),
                        Map.entry("tenure", "\"owner\""));
    }

    @Test
    void replayingGivesTheSameResult() {
        Exploration first = corpus.engine().explore(EVERY_SHAPE);
        Exploration again = corpus.engine().replay(first.receipt());
        assertThat(again.findings()).isEqualTo(first.findings());
        assertThat(again.receipt()).isEqualTo(first.receipt());
    }

    @Test
    @Tag("catalogue")
    void everyExampleOfTheRealCorpusReplays() {
        Engine engine = Engine.of(RealCorpus.corpus());
        RealCorpus.corpus().cases().stream()
                .filter(one -> one.name().hashCode() % 16 == 0)
                .forEach(one -> {
                    Exploration first = engine.explore(one.situation());
                    assertThat(Engine.of(RealCorpus.corpus())
                                    .replay(first.receipt())
                                    .findings())
                            .as(one.name())
                            .isEqualTo(first.findings());
                });
    }

    @Test
    void aReceiptOfAnotherCorpusIsRefused() {
        Receipt receipt = corpus.engine().explore(EVERY_SHAPE).receipt();
        Engine other = aCorpus()
                .fact("member", "type: boolean")
                .right("hulp", leaf("only", "member"))
                .engine();
        assertThatIllegalArgumentException().isThrownBy(() -> other.replay(receipt));
    }

    @Test
    void theHashFollowsTheTextAndNotTheOrderOfTheFiles() {
        List<CorpusFile> files = corpus.files();
        assertThat(Corpus.read(files.reversed()).hash())
                .isEqualTo(Corpus.read(files).hash());
        assertThat(corpus.right("meer", leaf("only", "member")).corpus().hash())
                .isNotEqualTo(Corpus.read(files).hash());
    }

    @Test
    void theHashFollowsTheNameOfAFileToo() {
        List<CorpusFile> files = aCorpus()
                .fact("income", "type: money, unit: EUR/month")
                .figure("ceiling", "unit: EUR/month", "2024-01-01 2024-12-31 1000 high")
                .right("hulp", leaf("only", "income <= ceiling"))
                .files();
        List<CorpusFile> renamed = files.stream()
                .map(file -> new CorpusFile(file.name().replace("group", "groups"), file.text()))
                .toList();
        assertThat(Corpus.withoutExamples(files).hash())
                .isEqualTo(Corpus.read(files).hash())
                .isNotEqualTo(Corpus.read(renamed).hash());
    }

    @Test
    void aReceiptOfAnotherEngineOrWithAnAnswerNobodyCanReadIsRefused() {
        Engine engine = corpus.engine();
        Receipt receipt = engine.explore(EVERY_SHAPE).receipt();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> engine.replay(new Receipt(
                        receipt.corpusHash(), "0.1", receipt.assessedOn(), receipt.inputs(), receipt.outcomes())))
                .withMessageStartingWith("This receipt needs engine 0.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> engine.replay(new Receipt(
                        receipt.corpusHash(),
                        receipt.engineVersion(),
                        receipt.assessedOn(),
                        Map.of("member", "perhaps"),
                        Map.of())))
                .withMessage("The receipt has no readable answer to member");
    }

    @Test
    void theOutcomesAreThoseOfTheReceipt() {
        assertThat(corpus.engine().outcomes(EVERY_SHAPE))
                .isEqualTo(corpus.engine().explore(EVERY_SHAPE).receipt().outcomes())
                .containsExactly(Map.entry("hulp", Outcome.UNKNOWN));
    }
}
