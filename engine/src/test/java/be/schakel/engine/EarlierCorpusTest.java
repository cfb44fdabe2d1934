package be.schakel.engine;

import static be.schakel.engine.TinyCorpus.aCorpus;
import static be.schakel.engine.TinyCorpus.leaf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A corpus that gave notes and the law behind a condition in one language stays readable for its receipts. */
class EarlierCorpusTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);
    private final List<CorpusFile> files = aCorpus()
            .fact("income", "type: money, unit: EUR/month")
            .figure("ceiling", "unit: EUR/month", "2024-01-01 2024-12-31 1000 high, note: read on a page")
            .right(
                    "hulp",
                    leaf("only", "income <= ceiling").replace("{nl: een wet, fr: une loi, en: a law}", "een wet"))
            .files();

    @Test
    void itsOneTextIsSaidInEachLanguage() {
        Corpus corpus = Corpus.ofEarlier(files);
        assertThat(corpus.parameter("ceiling").orElseThrow().values().getFirst().note())
                .contains(Words.everywhere("read on a page"));
        assertThat(corpus.right("hulp", DAY).orElseThrow().conditions())
                .isInstanceOfSatisfying(
                        Condition.Leaf.class,
                        only -> assertThat(only.basis())
                                .isEqualTo(new Basis(Words.everywhere("een wet"), "https://example.org/law")));
        assertThat(corpus.warnings()).isEmpty();
    }

    @Test
    void itsHashIsThatOfItsFilesSoThatReceiptsFindIt() {
        assertThat(Corpus.ofEarlier(files).hash())
                .isEqualTo(Corpus.ofEarlier(files.reversed()).hash());
        List<CorpusFile> ofToday = aCorpus()
                .fact("member", "type: boolean")
                .right("hulp", leaf("only", "member"))
                .files();
        assertThat(Corpus.ofEarlier(ofToday).hash())
                .isEqualTo(Corpus.read(ofToday).hash());
        assertThat(Corpus.ofEarlier(ofToday).right("hulp", DAY))
                .isEqualTo(Corpus.read(ofToday).right("hulp", DAY));
    }

    @Test
    void aCorpusOfTodayMayNotBeWrittenLikeThat() {
        assertThatExceptionOfType(CorpusProblems.class).isThrownBy(() -> Corpus.withoutExamples(files));
    }

    @Test
    void whatElseIsWrongIsStillTold() {
        List<CorpusFile> misspelt = files.stream()
                .map(file -> new CorpusFile(file.name(), file.text().replace("confidence: high, note", "note")))
                .toList();
        assertThatExceptionOfType(CorpusProblems.class)
                .isThrownBy(() -> Corpus.ofEarlier(misspelt))
                .withMessageContaining("\"confidence\" is missing");
    }
}
