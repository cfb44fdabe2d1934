package be.schakel.engine;

import static be.schakel.engine.TinyCorpus.WORDS;
import static be.schakel.engine.TinyCorpus.aCorpus;
import static be.schakel.engine.TinyCorpus.leaf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A right shows met, not met and unknown, and each threshold of it is tried on both sides, one step apart. */
class UntriedTest {
    private static final String ADD_ONE = "; add one that is at most one step (a cent, a day, one) from the other side";

    /** A right with one condition on many kinds of facts. */
    private static TinyCorpus aRight(String when) {
        return aCorpus()
                .fact("income", "type: money, unit: EUR/month, range: [0, 100000]")
                .fact("share", "type: number, unit: percent, range: [0, 100]")
                .fact("children", "type: integer, unit: persons, range: [0, 20]")
                .fact("couple", "type: boolean")
                .fact("born", "type: date")
                .fact(
                        "age",
                        "type: integer, unit: years, derived: {words: " + WORDS
                                + ", when: 'years and months duration(born, assessment_date).years'}")
                .fact("works", "type: choices, values: {roof: " + WORDS + ", walls: " + WORDS + "}")
                .fact("members", "type: list, fields: {income: {type: money, unit: EUR/month, label: " + WORDS + "}}")
                .figure("ceiling", "unit: EUR/month, rises: false", "2024-01-01 2024-12-31 1000 high")
                .figure("supplement", "unit: EUR/month, rises: false", "2024-01-01 2024-12-31 100 high")
                .figure("computed", "unit: EUR/month, rises: false", "2024-01-01 2024-12-31 900 low")
                .figure("unheard_of", "unit: EUR/month, rises: false")
                .right("hulp", leaf("only", when));
    }

    private static List<String> untried(TinyCorpus corpus) {
        return new Examples(corpus.corpus())
                .untried(Set.of()).stream().map(Problem::what).toList();
    }

    /** What is untried when these are the facts of the examples, next to one that knows nothing. */
    private static List<String> untried(String when, String examples) {
        Stream<String> cases = Stream.of(examples.split(" \\+ ")).map(one -> "on: 2024-06-01, facts: " + one);
        return untried(aRight(when).cases("hulp", outcomes(cases)));
    }

    /** The outcomes of no threshold are shown too, so that only thresholds are told. */
    private static String[] outcomes(Stream<String> cases) {
        return Stream.of(
                        cases.map(one -> one + ", expect: met"),
                        Stream.of("not_met", "unknown").map(one -> "on: 2024-06-01, facts: {}, expect: " + one))
                .flatMap(one -> one)
                .toArray(String[]::new);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "income <= ceiling | {income: 1000} + {income: 1000.01}",
                "income < ceiling | {income: 999.99} + {income: 1000}",
                "income > 1000 | {income: 1000} + {income: 1000.01}",
                "income / 12 < ceiling / 7 | {income: 1714.28} + {income: 1714.29}",
                "income + share * ceiling <= 2 * ceiling | {income: 1000, share: 1} + {income: 1000.01, share: 1}",
                "income between 900 and ceiling | {income: 900} + {income: 899.99} + {income: 1000} + {income: 1000.01}",
                "income in [900..1000) | {income: 900} + {income: 899.99} + {income: 999.99} + {income: 1000}",
                "share >= 33 | {share: 33} + {share: 32.99}",
                "children >= 2 | {children: 2} + {children: 1}",
                "born + duration(\"P18Y\") <= assessment_date | {born: 2006-06-01} + {born: 2006-06-02}",
                "years and months duration(born, assessment_date).years >= 18 | {born: 2006-06-01} + {born: 2006-06-02}",
                "age >= 18 | {born: 2006-06-01} + {born: 2006-06-02}",
                "age >= 18 | {age: 18} + {age: 17}",
                "count(works) >= 1 | {works: []} + {works: [roof]}",
                "couple or income <= ceiling | {couple: false, income: 1000} + {couple: false, income: 1000.01}",
                "income <= ceiling + (if couple then supplement else 0) | {couple: false, income: 1000} + {couple: false, income: 1000.01}"
                        + " + {couple: true, income: 1100} + {couple: true, income: 1100.01}",
            })
    void aThresholdWithACaseOnEitherSideIsTried(String when, String examples) {
        assertThat(untried(when, examples)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "income <= ceiling | {income: 1000} | income with ceiling only just fails",
                "income <= ceiling | {income: 1000} + {income: 1000.02} | income with ceiling only just fails",
                "income < ceiling | {income: 1000} + {income: 1000.01} | income with ceiling only just holds",
                "income > 1000 | {income: {between: [999, 1000]}} + {income: 1000.01} | income with 1000 only just fails",
                "children >= 2 | {children: 3} + {children: 1} | children with 2 only just holds",
                "age >= 18 | {born: 2006-05-31} + {born: 2006-06-02} | age with 18 only just holds",
                "couple or income <= ceiling | {couple: true, income: 1000} + {couple: false, income: 1000.01} | income with ceiling only just holds",
                "income <= ceiling + (if couple then supplement else 0) | {couple: false, income: 1000} + {couple: false, income: 1000.01}"
                        + " + {couple: true, income: 1100} | income, couple with supplement only just fails",
                "income <= computed | {income: 900} + {income: 900.01} | income with computed only just holds"
            })
    void aThresholdWithACaseOnOneSideOnlyIsTold(String when, String examples, String missing) {
        assertThat(untried(when, examples)).contains("no case where the comparison of " + missing);
    }

    @Test
    void aWeakFigureIsTriedByCasesThatCountOnItsConfirmation() {
        String[] cases = {
            "on: 2024-06-01, facts: {income: 900}, expect: met, if_confirmed: true",
            "on: 2024-06-01, facts: {income: 900.01}, expect: not_met, if_confirmed: true",
            "on: 2024-06-01, facts: {}, expect: unknown"
        };
        assertThat(untried(aRight("income <= computed").cases("hulp", cases))).isEmpty();
    }

    @Test
    void aFigureThatNobodyKnowsAndARowOfAListAreLeftOut() {
        assertThat(untried("income <= unheard_of", "{}")).isEmpty();
        assertThat(untried("some one in members satisfies one.income > 500", "{}"))
                .isEmpty();
    }

    @Test
    void theAmountHasThresholdsToo() {
        TinyCorpus corpus = aRight("couple")
                .right(
                        "steun",
                        leaf("only", "couple"),
                        "amount: {when: 'if income <= 1000 then 10 else 5', unit: EUR, words: WORDS}")
                .cases("hulp", outcomes(Stream.of("on: 2024-06-01, facts: {}")))
                .cases("steun", outcomes(Stream.of("on: 2024-06-01, facts: {income: 1000}")));
        assertThat(new Examples(corpus.corpus()).untried(Set.of()))
                .extracting(Problem::toString)
                .containsExactly(
                        "rights/steun/2020-01-01.yaml:18: no case where the comparison of income with 1000 only just fails"
                                + ADD_ONE);
    }

    @Test
    void aVersionIsTriedByItsOwnCases() {
        TinyCorpus corpus = aCorpus()
                .fact("children", "type: integer, range: [0, 20]")
                .version("hulp", "2020-01-01", leaf("only", "children > 2"), "valid_until: 2024-12-31")
                .version("hulp", "2025-01-01", leaf("only", "children > 2"))
                .cases(
                        "hulp",
                        "on: 2024-06-01, facts: {children: 2}, expect: not_met",
                        "on: 2024-06-01, facts: {children: 3}, expect: met",
                        "on: 2025-06-01, facts: {children: 3}, expect: met",
                        "on: 2025-06-01, facts: {}, expect: unknown");
        assertThat(new Examples(corpus.corpus()).untried(Set.of()))
                .extracting(Problem::toString)
                .containsExactly(
                        "rights/hulp/2025-01-01.yaml:9: no case where the comparison of children with 2 only just fails"
                                + ADD_ONE);
    }

    @Test
    void anOutcomeThatNoCaseShowsIsTold() {
        TinyCorpus corpus = aCorpus()
                .fact("member", "type: boolean")
                .right("hulp", leaf("only", "member"))
                .right("steun", leaf("only", "member"));
        assertThat(new Examples(corpus.corpus()).untried(Set.of("steun")))
                .extracting(Problem::toString)
                .containsExactly(
                        "rights/steun/cases.yaml:1: no case of the right is met; add one",
                        "rights/steun/cases.yaml:1: no case of the right is not_met; add one");
    }

    @Test
    @Tag("catalogue")
    void theCorpusTriesEveryOutcomeAndThreshold() {
        assertThat(new Examples(RealCorpus.corpus()).untried(Set.of())).isEmpty();
    }
}
