package be.schakel.engine.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.schakel.engine.Answer;
import be.schakel.engine.Basis;
import be.schakel.engine.Case;
import be.schakel.engine.Condition;
import be.schakel.engine.Corpus;
import be.schakel.engine.CorpusFile;
import be.schakel.engine.CorpusProblems;
import be.schakel.engine.Document;
import be.schakel.engine.Outcome;
import be.schakel.engine.Parameter;
import be.schakel.engine.Possible;
import be.schakel.engine.Problem;
import be.schakel.engine.Right;
import be.schakel.engine.Topic;
import be.schakel.engine.Unit;
import be.schakel.engine.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A small corpus that uses every key there is: each is read, and a misspelt one is told wherever it stands. */
class EveryKeyTest {
    private static final String W = "{nl: woorden, fr: mots, en: words§}";

    /** Each § is a place where a key could be misspelt. */
    private static final Map<String, String> MARKED = Map.of(
            "facts/inkomen.yaml",
            """
            {topic: inkomen, facts: [
              {id: begun, subject: person, type: date, range: [2000-01-01, 2040-12-31], question: W, help: W, gentle: W,
               sensitivity: special, effort: 2, fresh: P12M, proof: W§},
              {id: wage, subject: household, type: money, unit: EUR/month, range: [0, 9000], question: W,
               sensitivity: ordinary, effort: 1, after: begun§},
              {id: poor, subject: person, type: boolean, question: W, sensitivity: ordinary, effort: 1, judgement: true,
               derived: {when: wage < 500, words: W§}§},
              {id: children, subject: household, type: list, question: W, sensitivity: ordinary, effort: 1,
               fields: {age: {type: integer, unit: years, range: [0, 120], label: W§},
                        school: {type: choice, values: {none: W, full: W}§}}§}]§}
            """,
            "parameters/group.yaml",
            """
            {parameters: [{id: ceiling, label: W, unit: EUR/month, rises: true, values: [
              {from: 2024-01-01, until: 2024-12-31, value: 1000, source: https://example.org/1, confidence: high, note: W§},
              {from: 2025-01-01, until: open, value: 1100, source: https://example.org/2, confidence: medium§}]§}]§}
            """,
            "documents/papers.yaml",
            """
            {documents: [{id: payslip, words: W, valid: P3M, get: W§}]§}
            """,
            "rights/help/2020-01-01.yaml",
            """
            {id: help, valid_from: 2020-01-01, valid_until: 2029-12-31, name: W, summary: W, domains: [inkomen, wonen],
             kind: financial, stake: 3, decides: {partners: [OCMW], name: W§}, helps: [CAW, DMW], mode: application,
             running: begun <= assessment_date,
             conditions: {id: top, words: W, all: [
               {id: low, words: W, basis: {text: W, source: https://example.org/law§}, when: wage <= ceiling§},
               {id: not-rich, not: {id: rich, words: W, basis: {text: W, source: https://example.org/law§},
                 when: 'not(poor) and count(children[age < 18 and school = "full"]) = 0'§}§}]§},
             amount: {when: ceiling - wage, unit: EUR/month, words: W§},
             steps: [W], documents: [payslip], deadline: W, appeal: W, appeal_within: P1M,
             unlocks: [{right: other, after: P3M, since: begun, words: W§}], feeds: [{right: other, words: W§}],
             search: {nl: [geld], fr: [argent, sous], en: [money]§},
             sources: [{url: https://example.org/1, read: 2026-01-01§}], confidence: medium, checked_on: 2026-02-01§}
            """,
            "rights/other/2020-01-01.yaml",
            """
            {id: other, valid_from: 2020-01-01, valid_until: open, name: W, summary: W, domains: [inkomen], kind: status,
             stake: 1, decides: {partners: [], name: W}, helps: [], mode: automatic,
             conditions: {words: W, basis: {text: W, source: https://example.org/law}, when: poor},
             steps: [], documents: [], sources: [{url: https://example.org/1, read: 2026-01-01}], confidence: low,
             checked_on: 2026-02-01}
            """,
            "rights/other/cases.yaml",
            """
            {cases: [{name: nothing known, origin: own, on: 2024-06-01, facts: {}, expect: unknown}]}
            """,
            "rights/help/cases.yaml",
            """
            {cases: [
              {name: poor, origin: published, on: 2024-06-01, facts: {wage: 400, begun: dont-know, children: []},
               expect: met, conditions: {low: met, rich: not_met}, amount: 600, if_confirmed: true§},
              {name: later, origin: edge, like: poor, on: 2025-01-01, without: [children], facts: {wage: 450},
               expect: met§},
              {name: the same day, origin: own, like: later, expect: met§}]§}
            """);

    private static Corpus sound() {
        return Corpus.read(files("", ""));
    }

    private static List<CorpusFile> files(String before, String after) {
        return MARKED.entrySet().stream()
                .map(file -> new CorpusFile(
                        file.getKey(),
                        file.getValue()
                                .replaceAll("\\bW\\b", W)
                                .replace("§", "")
                                .replace(before, after)))
                .toList();
    }

    private static List<String> problems(List<CorpusFile> files) {
        return catchThrowableOfType(CorpusProblems.class, () -> Corpus.read(files)).problems().stream()
                .map(problem -> problem.what() + "; " + problem.todo())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("places")
    void aMisspeltKeyIsTold(String file, int place) {
        List<CorpusFile> files = files("", "").stream()
                .map(one -> one.name().equals(file) ? new CorpusFile(file, misspelt(file, place)) : one)
                .toList();
        assertThat(problems(files)).containsExactly("\"colour\" is not known here; correct or remove it");
    }

    private static List<Arguments> places() {
        return MARKED.keySet().stream()
                .sorted()
                .flatMap(file -> IntStream.range(0, marked(file).split("§", -1).length - 1)
                        .mapToObj(place -> Arguments.of(file, place)))
                .toList();
    }

    private static String marked(String file) {
        return MARKED.getOrDefault(file, "").replaceFirst("\\bW\\b", W).replaceAll("\\bW\\b", W.replace("§", ""));
    }

    private static String misspelt(String file, int place) {
        String[] parts = marked(file).split("§", -1);
        StringBuilder text = new StringBuilder(parts[0]);
        for (int part = 1; part < parts.length; part++) {
            text.append(part == place + 1 ? ", colour: red" : "").append(parts[part]);
        }
        return text.toString();
    }

    @Test
    void everyKeyOfARightIsRead() {
        Right right = sound().rightsOn(LocalDate.of(2024, 6, 1)).getFirst();
        Words words = new Words("woorden", "mots", "words");
        assertThat(right.domains()).containsExactly(Topic.INKOMEN, Topic.WONEN);
        assertThat(right.validUntil()).contains(LocalDate.of(2029, 12, 31));
        assertThat(right.steps()).containsExactly(words);
        assertThat(right.documents())
                .containsExactly(new Document("payslip", words, Optional.of(Period.ofMonths(3)), Optional.of(words)));
        assertThat(right.deadline()).contains(words);
        assertThat(right.appeal()).contains(words);
        assertThat(right.appealWithin()).contains(Period.ofMonths(1));
        assertThat(right.search()).containsExactly("geld", "argent", "sous", "money");
        assertThat(right.edges())
                .containsExactlyInAnyOrder(
                        new Right.Edge(
                                Right.Bond.UNLOCKS,
                                "other",
                                Optional.of(Period.ofMonths(3)),
                                Optional.of("begun"),
                                words),
                        new Right.Edge(Right.Bond.FEEDS, "other", Optional.empty(), Optional.empty(), words));
        assertThat(right.sources())
                .containsExactly(new Right.Source("https://example.org/1", LocalDate.of(2026, 1, 1)));
        assertThat(right.amount().orElseThrow().unit()).isEqualTo(Unit.EUR_PER_MONTH);
        assertThat(right.conditions().nodes())
                .filteredOn(Condition.Leaf.class::isInstance)
                .extracting(leaf -> ((Condition.Leaf) leaf).basis())
                .hasSize(2)
                .containsOnly(new Basis(words, "https://example.org/law"));
        assertThat(sound().parameter("ceiling").orElseThrow().values())
                .extracting(Parameter.Value::note)
                .containsExactly(Optional.of(words), Optional.empty());
    }

    @Test
    void anExampleStandsOnTopOfAnEarlierOne() {
        List<Case> cases = sound().cases().stream()
                .filter(one -> one.right().equals("help"))
                .toList();
        Case poor = cases.getFirst();
        assertThat(poor.conditions()).isEqualTo(Map.of("low", Outcome.MET, "rich", Outcome.NOT_MET));
        assertThat(poor.amount()).contains(new BigDecimal("600"));
        assertThat(poor.ifConfirmed()).isTrue();
        Case later = cases.get(1);
        assertThat(later.ifConfirmed()).isFalse();
        assertThat(later.situation().assessedOn()).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(later.situation().answers().keySet()).containsExactly("begun", "wage");
        assertThat(later.situation().answers().get("wage")).hasToString(told("450"));
        assertThat(cases.get(2).situation()).isEqualTo(later.situation());
    }

    private static String told(String amount) {
        return Answer.known(Possible.exactly(amount)).toString();
    }

    @Test
    void whatNoRightUsesIsTold() {
        List<CorpusFile> files = files("", "").stream()
                .map(file -> new CorpusFile(
                        file.name(),
                        file.text()
                                .replace("documents: [payslip]", "documents: []")
                                .replace("running: begun <= assessment_date,", "")
                                .replace("wage <= ceiling", "wage <= 900")
                                .replace("ceiling - wage", "1000 - wage")))
                .toList();
        assertThat(Corpus.read(files).warnings())
                .extracting(Problem::what)
                .containsExactlyInAnyOrder(
                        "no right uses the document \"payslip\"",
                        "no right uses the fact \"begun\"",
                        "no right uses the parameter \"ceiling\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "like: later | like: sooner | no earlier case is called \"sooner\"; correct the name",
                "without: [children] | without: [poor] | \"poor\" is not answered there; remove it",
                "facts: {wage: 450} | facts: {wages: 450} | no fact is called \"wages\"; correct the name, or add the fact",
                "facts: {wage: 450} | facts: {wage: {between: [9, 1]}} | this is no answer to \"wage\"; give a number or {between: [low, high]} inside its range, or dont-know, or rather-not-say",
                "facts: {wage: 450} | facts: {begun: [x]} | this is no answer to \"begun\"; give a date or {between: [first, last]}, or dont-know, or rather-not-say",
                "on: 2025-01-01 | on: 2019-12-31 | no version of help holds on 2019-12-31; correct the date",
                "rich: not_met | ricj: not_met | no condition is called \"ricj\"; correct the id",
                "amount: 600 | amount: many | \"amount\" is no number; write it as 1234.56",
                "until: 2024-12-31 | until: 2023-12-31 | the figure ends before it begins; correct from or until",
                "valid_until: 2029-12-31 | valid_until: 2019-12-31 | the version ends before it begins; correct valid_from or valid_until",
                "domains: [inkomen] | domains: [] | a right has no domain; add at least one, the leading one first",
                "domains: [inkomen] | domains: inkomen | \"domains\" is no list; write it as [a, b] or as lines with a dash",
                "kind: status | kind: odd | \"odd\" is no value of \"kind\"; use one of: financial, service, status, protection",
                "url: https://example.org/1 | url: [] | \"url\" has no text; write it on one line",
                "range: [2000-01-01, 2040-12-31] | range: [2040-12-31, 2000-01-01] | this range does not fit the type; write [lowest, highest] for a number or date",
                "range: [2000-01-01, 2040-12-31] | range: [2000-01-01, never] | this range does not fit the type; write [lowest, highest] for a number or date",
                "judgement: true | judgement: true, fields: {a: {type: boolean}} | only a list has fields; remove them, or correct the type",
                "judgement: true | judgement: true, values: {a: {nl: a, fr: a, en: a}} | only a choice has values; remove them, or correct the type",
                "type: choice, values: {none: {nl: woorden, fr: mots, en: words}, full: {nl: woorden, fr: mots, en: words}} | type: list, fields: {a: {type: boolean}} | a field of a list cannot be a list itself; use a choice or several fields"
            })
    void aMistakeIsToldWithAWayOut(String right, String wrong, String problem) {
        assertThat(problems(files(right, wrong))).contains(problem);
    }

    @Test
    void aBlockIsNoPlainText() {
        assertThat(problems(files("help: {nl: woorden, fr: mots, en: words}", "help: woorden")))
                .contains("a block of \"key: value\" lines is expected here; indent its lines under it");
    }
}
