package be.schakel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.schakel.engine.Condition;
import be.schakel.engine.Confidence;
import be.schakel.engine.Corpus;
import be.schakel.engine.CorpusFile;
import be.schakel.engine.DatedFigure;
import be.schakel.engine.Engine;
import be.schakel.engine.Exploration;
import be.schakel.engine.Outcome;
import be.schakel.engine.Parameter;
import be.schakel.engine.Receipt;
import be.schakel.engine.Right;
import be.schakel.engine.Words;
import be.schakel.platform.Acting;
import be.schakel.rights.Law;
import be.schakel.rights.ShippedCorpus;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** A receipt of an older corpus still reproduces its result. */
class OlderLawTest extends FigureWork {

    private static final String ONCE = "once said in one language";

    @Autowired
    private Law law;

    @Autowired
    private OlderLaw older;

    @Autowired
    private KeptCorpora kept;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    @DisplayName("Receipts from before, between and after two new figures each give their own result again")
    void eachReceiptFindsItsOwnLaw() {
        var before = receiptOf(single("Voor", 2_480));
        inForce(ceiling(31_000));
        var between = receiptOf(single("Tussen", 2_480));
        inForce(new DatedFigure(CEILING, value("2026-07-01", "2026-12-31", 33_000, Confidence.HIGH)));
        var after = receiptOf(single("Na", 2_700));

        assertThat(outcome(before)).isEqualTo(Outcome.UNKNOWN);
        assertThat(outcome(between)).isEqualTo(Outcome.MET);
        assertThat(outcome(after)).isEqualTo(Outcome.MET);
        assertThat(List.of(before.corpusHash(), between.corpusHash(), after.corpusHash()))
                .doesNotHaveDuplicates();
        for (var receipt : List.of(before, between, after)) {
            assertThat(replayed(receipt).receipt()).isEqualTo(receipt);
        }
    }

    @Test
    void theLawOfTodayRefusesAnOlderReceiptInsteadOfGuessing() {
        var before = receiptOf(single("Voor", 2_480));
        inForce(ceiling(31_000));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Acting.as(house.supervisor(), () -> law.engine().replay(before)));
    }

    @Test
    void theCorpusOfThisStartIsKeptWhole() throws IOException {
        var files = Acting.as(
                house.intakeWorker(),
                () -> inTransaction(() -> kept.files(law.shipped().hash())));
        assertThat(files).containsExactlyInAnyOrderElementsOf(ShippedCorpus.files());
    }

    @Test
    @DisplayName("After an update of Schakel, a receipt of the corpus before the update finds its law")
    void aCorpusBeforeAnUpdateIsReadAgain() throws IOException {
        inForce(ceiling(31_000));
        var files = ShippedCorpus.files().stream()
                .map(OlderLawTest::asBeforeTheUpdate)
                .toList();
        var base = Corpus.read(files);
        var laid = base.with(List.of(ceiling(31_000)));
        Acting.runAs(
                house.supervisor(),
                () -> inTransaction(() -> {
                    kept.keep(base.hash(), files);
                    return true;
                }));
        assertThat(base.hash()).isNotEqualTo(law.shipped().hash());
        Acting.runAs(house.supervisor(), () -> {
            assertThat(older.corpus(base.hash())).isPresent();
            assertThat(older.corpus(laid.hash())).isPresent();
            assertThat(older.corpus("0".repeat(64))).isEmpty();
        });
    }

    @Test
    @DisplayName("A corpus whose notes and articles were in one language only is read again for its receipts")
    void aCorpusBeforeItSpokeThreeLanguagesIsReadAgain() throws IOException {
        var files =
                ShippedCorpus.files().stream().map(OlderLawTest::inOneLanguage).toList();
        var hash = Corpus.ofEarlier(files).hash();
        Acting.runAs(
                house.supervisor(),
                () -> inTransaction(() -> {
                    kept.keep(hash, files);
                    return true;
                }));
        Acting.runAs(house.supervisor(), () -> {
            var before = older.corpus(hash).orElseThrow();
            assertThat(before.parameters())
                    .flatExtracting(Parameter::values)
                    .flatExtracting(value -> value.note().stream().toList())
                    .hasSizeGreaterThan(600)
                    .containsOnly(Words.everywhere(ONCE));
            assertThat(before.versions()).flatExtracting(OlderLawTest::laws).containsOnly(Words.everywhere(ONCE));
        });
    }

    private static List<Words> laws(Right version) {
        return version.conditions()
                .nodes()
                .flatMap(node -> node instanceof Condition.Leaf leaf
                        ? Stream.of(leaf.basis().text())
                        : Stream.empty())
                .toList();
    }

    private static CorpusFile inOneLanguage(CorpusFile file) {
        var once = file.text()
                .replaceAll("(?m)^( +)(note|text):\\n(\\1 .*\\n)+", "$1$2: " + ONCE + "\n")
                .replaceAll("note: \\{[^{}]*}", "note: " + ONCE);
        return new CorpusFile(file.name(), once);
    }

    private static CorpusFile asBeforeTheUpdate(CorpusFile file) {
        return new CorpusFile(file.name(), "# before the update\n" + file.text());
    }

    private Exploration replayed(Receipt receipt) {
        return Acting.as(
                house.supervisor(),
                () -> Engine.of(older.corpus(receipt.corpusHash()).orElseThrow())
                        .replay(receipt));
    }

    private static Outcome outcome(Receipt receipt) {
        return Objects.requireNonNull(receipt.outcomes().get(RIGHT));
    }

    /** As the first step of a right keeps it in the database. */
    private Receipt receiptOf(UUID client) {
        explained(client, RIGHT);
        return Acting.as(house.intakeWorker(), () -> inTransaction(() -> keptReceipt(client)));
    }

    private Receipt keptReceipt(UUID client) {
        return sql.sql("""
                select r.* from right_receipt r join right_case c on c.id = r.case_id where c.trajectory_id = ?
                """)
                .param(client)
                .query((row, index) -> new Receipt(
                        row.getString("corpus_hash"),
                        row.getString("engine_version"),
                        row.getDate("assessed_on").toLocalDate(),
                        texts(row.getString("inputs"), text -> text),
                        texts(row.getString("outcomes"), Outcome::valueOf)))
                .single();
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    private static <T> Map<String, T> texts(String json, Function<String, T> read) {
        return JsonMapper.shared().readTree(json).properties().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> read.apply(entry.getValue().asString())));
    }
}
