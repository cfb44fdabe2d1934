package be.schakel.engine.corpus;

import static be.schakel.engine.TinyCorpus.WORDS;
import static be.schakel.engine.TinyCorpus.aCorpus;
import static be.schakel.engine.TinyCorpus.all;
import static be.schakel.engine.TinyCorpus.any;
import static be.schakel.engine.TinyCorpus.leaf;
import static be.schakel.engine.TinyCorpus.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.schakel.engine.Corpus;
import be.schakel.engine.CorpusFile;
import be.schakel.engine.CorpusProblems;
import be.schakel.engine.Problem;
import be.schakel.engine.TinyCorpus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is odd between parts of the corpus is told with its line, and hostile files end in a problem, soon. */
class CorpusDoubtsTest {
    private static final TinyCorpus SOUND =
            aCorpus().fact("member", "type: boolean").right("hulp", leaf("only", "member"));

    private static List<String> problems(List<CorpusFile> files) {
        CorpusProblems problems = catchThrowableOfType(CorpusProblems.class, () -> Corpus.read(files));
        return problems.problems().stream().map(Problem::toString).toList();
    }

    private static List<String> problems(TinyCorpus corpus) {
        return problems(corpus.files());
    }

    private static List<String> problemsWith(String name, String text) {
        List<CorpusFile> files = new ArrayList<>(SOUND.files());
        files.removeIf(file -> file.name().equals(name));
        files.add(new CorpusFile(name, text));
        return problems(files);
    }

    private static List<String> warnings(TinyCorpus corpus) {
        return corpus.corpus().warnings().stream().map(Problem::toString).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "membre | \"membre\" is no fact; let it come after a fact there is",
                "willing | \"willing\" need not be asked; let it come after a question that is always asked",
                "counted | \"counted\" need not be asked; let it come after a question that is always asked",
                "other | this question waits for itself; take one \"after\" out",
                "third | this question waits for itself; take one \"after\" out"
            })
    void aQuestionComesAfterOneThatIsAsked(String first, String problem) {
        TinyCorpus corpus = aCorpus()
                .fact("member", "type: boolean")
                .fact("other", "type: boolean, after: " + first)
                .fact("third", "type: boolean, after: other")
                .fact("willing", "type: boolean, judgement: true")
                .fact("counted", "type: boolean, derived: {when: member, words: " + WORDS + "}")
                .right("hulp", leaf("only", "member"));
        assertThat(problems(corpus)).contains("facts/inkomen.yaml:4: " + problem);
    }

    @Test
    void aDayBetweenTwoVersionsIsNotLeftOut() {
        TinyCorpus corpus = aCorpus()
                .fact("member", "type: boolean")
                .version("hulp", "2020-01-01", leaf("only", "member"), "valid_until: 2023-11-30")
                .version("hulp", "2024-01-01", leaf("only", "member"));
        assertThat(problems(corpus))
                .containsExactly(
                        "rights/hulp/2024-01-01.yaml:1: no version holds from 2023-12-01 to 2023-12-31; let the one of"
                                + " 2020-01-01 end later or this one begin earlier");
    }

    @Test
    void aGapBetweenFiguresIsAWarning() {
        TinyCorpus corpus = aCorpus()
                .fact("income", "type: money, unit: EUR")
                .figure("ceiling", "unit: EUR", "2024-01-01 2024-06-30 1 high", "2025-01-01 2025-12-31 2 high")
                .right("hulp", leaf("only", "income <= ceiling"));
        assertThat(warnings(corpus))
                .containsExactly(
                        "parameters/group.yaml:2: no figure is known from 2024-07-01 to 2024-12-31; find it, or say in a note"
                                + " that nobody published it");
    }

    @Test
    void rightsThatOpenEachOtherAreACircle() {
        TinyCorpus corpus = aCorpus()
                .fact("member", "type: boolean")
                .right("a", leaf("only", "member"), "unlocks: [{right: b, words: WORDS}]")
                .right("b", leaf("only", "member"), "unlocks: [{right: c, words: WORDS}]")
                .right("c", leaf("only", "member"), "unlocks: [{right: a, words: WORDS}, {right: d, words: WORDS}]")
                .right("d", leaf("only", "member"));
        assertThat(warnings(corpus))
                .containsExactly(
                        "rights/a/2020-01-01.yaml:1: rights go round in a circle: a opens b opens c opens a; take one of the"
                                + " edges out, or call it feeds");
    }

    @Test
    void rightsThatAskForEachOtherAreACircleButThoseThatExcludeEachOtherAreNot() {
        TinyCorpus corpus = aCorpus()
                .fact(
                        "benefits_received",
                        "type: choices, values: {a: WORDS, b: WORDS, c: WORDS}".replace("WORDS", WORDS))
                .right("a", leaf("only", "\"b\" in benefits_received"))
                .right("b", leaf("only", "\"a\" in benefits_received"))
                .right(
                        "c",
                        not("top", leaf("only", "\"d\" in benefits_received")).replace("\"d\"", "\"c\""));
        assertThat(warnings(corpus))
                .containsExactly(
                        "rights/a/2020-01-01.yaml:1: rights go round in a circle: a asks for b asks for a; check that one of"
                                + " them can be had first");
    }

    @Test
    void anEdgeToNowhereIsAWarning() {
        TinyCorpus corpus = aCorpus()
                .fact("member", "type: boolean")
                .right("hulp", leaf("only", "member"), "excludes: [{right: later-recht, words: WORDS}]");
        assertThat(warnings(corpus))
                .containsExactly(
                        "rights/hulp/2020-01-01.yaml:18: no right is called \"later-recht\"; add it, or correct the id");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "children >= 0 | this condition is always met, whatever is answered; remove it, or correct it or the range of children",
                "children > 20 | this condition is never met, whatever is answered; remove it, or correct it or the range of children",
                "member or not(member) or 1 < 2 | this condition is always met, whatever is answered; remove it, or correct it or the range of member",
                "ceiling > 5 | this condition reads no fact: it is the same for everyone; let it read a fact, or remove it",
                "member and children <= 20 | a comparison with children in it always holds; correct it, or the range of the fact",
                "member or children = 21 | a comparison with children in it never holds; correct it, or the range of the fact"
            })
    void aConditionThatCanNeverMatterIsAWarning(String when, String warning) {
        TinyCorpus corpus = aCorpus()
                .fact("member", "type: boolean")
                .fact("children", "type: integer, range: [0, 20]")
                .figure("ceiling", "unit: number", "2024-01-01 2024-06-30 1 high")
                .right("hulp", leaf("only", when))
                .right("steun", leaf("only", "member and children > ceiling"));
        assertThat(warnings(corpus)).containsExactly("rights/hulp/2020-01-01.yaml:9: " + warning);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "born <= assessment_date",
                "born.year = 2000 and assessment_date.year = 2022",
                "born.year = 2000 and assessment_date.month >= 9"
            })
    void aConditionThatHangsOnTheDayMatters(String when) {
        TinyCorpus corpus = aCorpus()
                .fact("born", "type: date, range: [1990-01-01, 2040-01-01]")
                .right("hulp", leaf("only", when));
        assertThat(warnings(corpus)).isEmpty();
    }

    @Test
    void aConditionThatHangsOnTheTimeOfTheYearMatters() {
        TinyCorpus corpus = aCorpus()
                .fact("grade", "type: integer, range: [0, 20]")
                .right("hulp", leaf("only", "grade > 3 and assessment_date.month >= 9"));
        assertThat(warnings(corpus)).isEmpty();
    }

    @Test
    void theSameConditionTwiceBesideEachOtherIsAWarning() {
        TinyCorpus corpus = aCorpus()
                .fact("member", "type: boolean")
                .fact("poor", "type: boolean")
                .right(
                        "hulp",
                        all(
                                "top",
                                leaf("one", "member"),
                                any("two", leaf("three", "member"), leaf("four", "poor")),
                                leaf("five", "(member)")));
        assertThat(warnings(corpus))
                .containsExactly(
                        "rights/hulp/2020-01-01.yaml:9: this condition means the same as \"one\" beside it; keep one of them");
    }

    @Test
    void aDocumentThatNobodyDefinesIsTold() {
        List<CorpusFile> files = SOUND.files().stream()
                .map(file ->
                        new CorpusFile(file.name(), file.text().replace("documents: []", "documents: [loonfiche]")))
                .toList();
        assertThat(problems(files))
                .singleElement()
                .asString()
                .startsWith("rights/hulp/2020-01-01.yaml:11: \"loonfiche\" is no value of \"documents\"");
    }

    @ParameterizedTest
    @Timeout(20)
    @CsvSource(
            delimiter = '|',
            value = {
                "[ | blocks nested more than 40 deep",
                "{a: | blocks nested more than 40 deep",
                "- | blocks nested more than 40 deep",
            })
    void endlessNestingEndsInAProblem(String opening, String problem) {
        assertThat(problemsWith("facts/wonen.yaml", "topic: wonen\nfacts:\n  " + (opening + " ").repeat(100_000)))
                .singleElement()
                .asString()
                .startsWith("facts/wonen.yaml:3: this is no YAML: " + problem);
    }

    @Test
    @Timeout(20)
    void aFileThatHoldsItselfIsRefused() {
        assertThat(problemsWith("rights/hulp/2020-01-01.yaml", "id: hulp\nconditions: &a {id: x, all: [*a]}\n"))
                .first()
                .asString()
                .startsWith("rights/hulp/2020-01-01.yaml:2: this is no YAML: a reference (*) to another place");
    }

    @Test
    @Timeout(20)
    void aHugeFileIsRefused() {
        assertThat(problemsWith("facts/wonen.yaml", "topic: wonen\nfacts:\n" + "  - {id: a}\n".repeat(200_000)))
                .singleElement()
                .asString()
                .startsWith("facts/wonen.yaml:1: the file has 2400020 characters; keep it under 2000000");
    }

    @Test
    void aCharacterThatIsNoTextIsToldWithItsLine() {
        assertThat(problemsWith("facts/wonen.yaml", "topic: wonen\nfacts: \u0001[]\n"))
                .singleElement()
                .asString()
                .startsWith("facts/wonen.yaml:2: a character that cannot be read stands here");
    }

    @Test
    @Timeout(20)
    void anEndlessExpressionEndsInAProblem() {
        for (String when : List.of(
                "(".repeat(9_000),
                "not(".repeat(2_000),
                "member and ".repeat(800),
                "\"" + "a".repeat(9_990),
                "\"" + "\\\\a".repeat(3_000),
                "-".repeat(900) + "1 > 0")) {
            assertThat(problems(aCorpus().fact("member", "type: boolean").right("hulp", leaf("only", when))))
                    .first()
                    .asString()
                    .startsWith("rights/hulp/2020-01-01.yaml:9: in ");
        }
    }

    @Test
    void filesThatAreTooLargeOrNoTextAreToldByName(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("facts"));
        Files.writeString(folder.resolve("facts/wonen.yaml"), "#".repeat(2_000_001));
        Files.write(folder.resolve("facts/werk.yaml"), new byte[] {(byte) 0xE9, 10});
        CorpusProblems problems = catchThrowableOfType(CorpusProblems.class, () -> CorpusFile.under(folder));
        assertThat(problems.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "facts/werk.yaml:1: the file is no UTF-8 text; save it as UTF-8",
                        "facts/wonen.yaml:1: the file is larger than 2000000 bytes; split it up");
    }
}
