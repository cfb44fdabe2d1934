package be.schakel.engine.corpus;

import static be.schakel.engine.TinyCorpus.WORDS;
import static be.schakel.engine.TinyCorpus.aCorpus;
import static be.schakel.engine.TinyCorpus.all;
import static be.schakel.engine.TinyCorpus.leaf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.schakel.engine.Corpus;
import be.schakel.engine.CorpusFile;
import be.schakel.engine.CorpusProblems;
import be.schakel.engine.Problem;
import be.schakel.engine.Right;
import be.schakel.engine.TinyCorpus;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever writes the corpus is told every mistake at once, with file, line and a way out. */
class CorpusProblemsTest {
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

    @Test
    void aSoundCorpusHasNoProblem() {
        assertThat(SOUND.corpus().warnings()).isEmpty();
    }

    @Test
    void allProblemsAreToldAtOnceInOrder() {
        TinyCorpus corpus = aCorpus()
                .fact("income", "type: money")
                .fact("rent", "type: money, unit: EUR/month, colour: red")
                .right("hulp", all("top", leaf("one", "incom <= rent"), leaf("two", "rent")));
        assertThat(problems(corpus))
                .containsExactly(
                        "facts/inkomen.yaml:3: an amount of money has no unit of money; add unit: EUR/month or the like",
                        "facts/inkomen.yaml:4: \"colour\" is not known here; correct or remove it",
                        "rights/hulp/2020-01-01.yaml:9: in \"incom <= rent\" at character 1: no fact or parameter is called"
                                + " \"incom\"; did you mean \"income\"?",
                        "rights/hulp/2020-01-01.yaml:9: in \"rent\" at character 1: a number of EUR/month stands where a yes"
                                + " or no is needed; compare it with something");
    }

    @Test
    void aNoteAndTheLawBehindAConditionAreWrittenInThreeLanguages() {
        TinyCorpus corpus = aCorpus()
                .fact("income", "type: money, unit: EUR")
                .figure("ceiling", "unit: EUR", "2024-01-01 open 1 high, note: {nl: geschat, en: guessed}")
                .right("hulp", leaf("only", "income <= ceiling").replace("fr: une loi, ", ""));
        assertThat(problems(corpus))
                .containsExactly(
                        "parameters/group.yaml:2: \"note\" has no fr; write it in Dutch, French and English",
                        "rights/hulp/2020-01-01.yaml:9: \"text\" has no fr; write it in Dutch, French and English");
        TinyCorpus once = aCorpus()
                .fact("income", "type: money, unit: EUR")
                .figure("ceiling", "unit: EUR", "2024-01-01 open 1 high, note: guessed")
                .right("hulp", leaf("only", "income <= ceiling"));
        assertThat(problems(once))
                .contains(
                        "parameters/group.yaml:2: a block of \"key: value\" lines is expected here; indent its lines under it");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "type: colour | \"colour\" is no value of \"type\"; use one of: boolean, money, integer, number, date, choice, choices, list",
                "type: choice | a choice has no values; add values: {code: {nl: …, fr: …, en: …}}",
                "type: list | a list has no fields; add fields: {name: {type: …}}",
                "type: boolean, unit: EUR | only numbers have a unit; remove it, or correct the type",
                "type: money, unit: EUR/fortnight | \"EUR/fortnight\" is no value of \"unit\"; use one of: number, eur, eur/day, eur/week, eur/month, eur/year, days, months, years, percent, persons, points",
                "type: integer, range: [9, 1] | this range does not fit the type; write [lowest, highest] for a number or date",
                "type: boolean, effort: 4 | \"effort\" is 4; use a whole number from 1 to 3",
                "type: boolean, fresh: often | \"fresh\" is no period; write it as P12M",
                "type: boolean, help: {nl: ja, fr: oui} | \"help\" has no en; write it in Dutch, French and English"
            })
    void aFactIsChecked(String more, String problem) {
        TinyCorpus corpus =
                aCorpus().fact("member", "type: boolean").fact("other", more).right("hulp", leaf("only", "member"));
        assertThat(problems(corpus)).contains("facts/inkomen.yaml:4: " + problem);
    }

    @Test
    void aFactWithoutAQuestionIsRefused() {
        assertThat(problemsWith("facts/inkomen.yaml", """
                        topic: inkomen
                        facts:
                          - id: member
                            subject: person
                            type: boolean
                            sensitivity: ordinary
                            effort: 1
                        """))
                .containsExactly("facts/inkomen.yaml:3: \"question\" is missing; add it, see the corpus README");
    }

    @Test
    void anIdIsUsedOnce() {
        TinyCorpus corpus = aCorpus()
                .fact("member", "type: boolean")
                .fact("member", "type: boolean")
                .figure("member", "unit: EUR")
                .right("hulp", all("top", leaf("one", "true"), leaf("one", "true")));
        assertThat(problems(corpus))
                .containsExactly(
                        "facts/inkomen.yaml:4: \"member\" is already at facts/inkomen.yaml:3; use that one, or choose another id",
                        "parameters/group.yaml:2: \"member\" is already at facts/inkomen.yaml:3; use that one, or choose another"
                                + " id",
                        "rights/hulp/2020-01-01.yaml:9: the condition \"one\" stands twice in this right; give one another id");
    }

    @Test
    void figuresFollowEachOtherInTime() {
        TinyCorpus corpus = aCorpus()
                .fact("income", "type: money, unit: EUR")
                .figure("ceiling", "unit: EUR", "2024-01-01 2024-12-31 1 high", "2024-12-31 2025-01-01 2 high")
                .right("hulp", leaf("only", "income <= ceiling"));
        assertThat(problems(corpus))
                .containsExactly(
                        "parameters/group.yaml:2: this figure overlaps the one before it; put the oldest first and end it in time");
    }

    @Test
    void versionsOfARightDoNotOverlap() {
        TinyCorpus corpus = aCorpus()
                .fact("member", "type: boolean")
                .version("hulp", "2020-01-01", leaf("only", "member"))
                .version("hulp", "2024-01-01", leaf("only", "member"));
        assertThat(problems(corpus))
                .containsExactly(
                        "rights/hulp/2024-01-01.yaml:1: this version overlaps the one of 2020-01-01; give that one a"
                                + " valid_until before 2024-01-01");
    }

    @Test
    void aCawDoesNotDecideOnMoney() {
        List<CorpusFile> files = SOUND.files().stream()
                .map(file -> new CorpusFile(file.name(), file.text().replace("partners: []", "partners: [OCMW, CAW]")))
                .toList();
        assertThat(problems(files))
                .containsExactly(
                        "rights/hulp/2020-01-01.yaml:6: a CAW does not decide on a financial right; move CAW to helps");
    }

    @Test
    void aRightNeedsCasesAndItsOwnPlace() {
        List<CorpusFile> files = SOUND.files().stream()
                .filter(file -> !file.name().endsWith("cases.yaml"))
                .map(file -> new CorpusFile(file.name().replace("hulp", "steun"), file.text()))
                .toList();
        assertThat(problems(files))
                .containsExactly(
                        "rights/steun/2020-01-01.yaml:1: this right belongs in rights/hulp/2020-01-01.yaml; rename the file, or"
                                + " correct id or valid_from",
                        "rights/steun/2020-01-01.yaml:1: the right has no cases; add rights/hulp/cases.yaml");
    }

    @Test
    void whatARightLacksIsTold() {
        List<CorpusFile> files = SOUND.files().stream()
                .map(file -> new CorpusFile(
                        file.name(),
                        file.text()
                                .replaceAll("(?m)^(confidence|checked_on|summary):.*\n", "")
                                .replaceAll("sources: .*", "sources: []")
                                .replace("en: words}, basis", "en: ''}, basis")))
                .toList();
        assertThat(problems(files))
                .containsExactlyInAnyOrder(
                        "rights/hulp/2020-01-01.yaml:1: \"summary\" is missing; add it, see the corpus README",
                        "rights/hulp/2020-01-01.yaml:1: \"confidence\" is missing; add it, see the corpus README",
                        "rights/hulp/2020-01-01.yaml:1: \"checked_on\" is missing; add it, see the corpus README",
                        "rights/hulp/2020-01-01.yaml:8: \"words\" has no en; write it in Dutch, French and English",
                        "rights/hulp/2020-01-01.yaml:11: a right has no source; add the address where it was read");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | a condition has 0 of all, any, not, when; give it exactly one",
                "{all: []} | \"all\" holds no condition; add at least one"
            })
    void aConditionHasOneShape(String conditions, String problem) {
        assertThat(problems(aCorpus().right("hulp", conditions))).contains("rights/hulp/2020-01-01.yaml:9: " + problem);
    }

    @Test
    void aCaseIsChecked() {
        String cases = """
                cases:
                  - name: broken
                    origin: own
                    on: 2019-12-31
                    facts:
                      member: perhaps
                      unknown_fact: 3
                    expect: maybe
                  - name: also broken
                    origin: own
                    on: 2024-02-30
                    facts: {}
                    expect: met
                    conditions: {nowhere: met}
                """;
        assertThat(problemsWith("rights/hulp/cases.yaml", cases))
                .containsExactly(
                        "rights/hulp/cases.yaml:4: no version of hulp holds on 2019-12-31; correct the date",
                        "rights/hulp/cases.yaml:6: this is no answer to \"member\"; give true or false, or dont-know, or"
                                + " rather-not-say",
                        "rights/hulp/cases.yaml:7: no fact is called \"unknown_fact\"; correct the name, or add the fact",
                        "rights/hulp/cases.yaml:8: \"maybe\" is no value of \"expect\"; use one of: met, not-met, unknown",
                        "rights/hulp/cases.yaml:11: \"on\" is no date; write it as 2026-12-31",
                        "rights/hulp/cases.yaml:11: no version of hulp holds on 1970-01-01; correct the date");
    }

    @Test
    void brokenYamlIsToldWithItsLine() {
        assertThat(problemsWith("facts/wonen.yaml", "topic: wonen\nfacts: [\n"))
                .containsExactly(
                        "facts/wonen.yaml:3: this is no YAML: expected the node content, but found '<stream end>';"
                                + " correct the indentation, quotes or brackets");
    }

    @Test
    void aKeyStandsOnce() {
        assertThat(problemsWith("rights/hulp/cases.yaml", "cases: []\ncases: []"))
                .contains("rights/hulp/cases.yaml:2: \"cases\" stands here twice; keep one of them");
    }

    @Test
    void aFileInAnOddPlaceIsTold() {
        assertThat(problemsWith("notes.yaml", "a: b"))
                .containsExactly(
                        "notes.yaml:1: no such file belongs in a corpus; move it to facts/, parameters/, documents/ or rights/<right>/");
    }

    @Test
    void aFactThatNothingUsesIsOnlyAWarning() {
        Corpus corpus = aCorpus()
                .fact("member", "type: boolean")
                .fact("idle", "type: boolean")
                .right("hulp", leaf("only", "member"))
                .corpus();
        assertThat(corpus.warnings())
                .extracting(Problem::toString)
                .containsExactly("facts/inkomen.yaml:4: no right uses the fact \"idle\"; remove it, or use it");
    }

    @Test
    void aRightMayOpenOneThatIsNotThereYet() {
        Corpus corpus = aCorpus()
                .fact("member", "type: boolean")
                .right("hulp", leaf("only", "member"), "unlocks: [{right: later-recht, words: " + WORDS + "}]")
                .corpus();
        assertThat(corpus.rightsOn(java.time.LocalDate.of(2024, 1, 1))
                        .getFirst()
                        .edges(Right.Bond.UNLOCKS))
                .hasSize(1);
    }
}
