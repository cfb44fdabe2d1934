package be.schakel.engine;

import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.engine.batch.Batch;
import be.schakel.engine.batch.Form;
import be.schakel.engine.batch.Forms;
import be.schakel.engine.batch.Outcomes;
import be.schakel.engine.batch.Population;
import be.schakel.engine.batch.Way;
import be.schakel.engine.corpus.CompiledRight;
import be.schakel.engine.feel.Evaluation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each construct means the same one by one, as closures and in columns; {@link AgreementTest} has the whole catalogue. */
class ThreeWaysTest {
    private static final LocalDate DAY = EveryConstruct.DAY;
    private final Corpus corpus = EveryConstruct.corpus();

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 0.8, 1})
    void asClosures(double unknown) {
        List<String> differences = new ArrayList<>();
        for (Situation situation : EveryConstruct.situations(corpus, unknown)) {
            Knowledge knowledge = Knowledge.of(corpus, situation);
            Evaluation walker = new Evaluation(knowledge);
            for (CompiledRight right : corpus.compiledOn(DAY)) {
                Truth slow = right.truth(walker);
                Truth quick = knowledge.rule(right).leaves(knowledge.sight()).truth("only");
                if (!slow.equals(quick)) {
                    differences.add(EveryConstruct.condition(right.right().id()) + " " + slow + " " + quick
                            + situation.answers());
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void onlyTheseAreLeftToTheTreeWalker() {
        assertThat(corpus.program().leftover().stream()
                        .map(left -> left.startsWith("right-")
                                ? EveryConstruct.condition(left.substring(0, left.indexOf("/")))
                                : left))
                .containsExactlyInAnyOrder(
                        "income / 12 * 7 >= rent / 4",
                        "income / 3 * 3 = income",
                        "income / 6 + rent / 12 <= 200",
                        "income / rooms < 500",
                        "abs(income - rent) < 300",
                        "modulo(rooms, 3) = 1",
                        "rooms ** 2 < 50",
                        "round up(income, -2) <= 1000",
                        "income / 0.5 < 2001",
                        "income / -2 < -300",
                        "(if member then tenure else \"owner\") = \"tenant\"",
                        "list contains(benefits, tenure)",
                        "min(household.age) < 6",
                        "thirds");
        assertThat(corpus.population(DAY, Forms.any(), _ -> true).leftToTheTreeWalker())
                .isEqualTo("13 conditions, 1 facts");
    }

    @ParameterizedTest
    @CsvSource({
        "0, LOOPS",
        "0.3, LOOPS",
        "0.3, VECTORS",
        "0.8, LOOPS",
        "0.3, KERNELS",
        "0.8, KERNELS",
        "0.3, TREE_WALKER",
        "0.3, CLOSURES"
    })
    void inColumns(double unknown, Way way) {
        assertThat(differencesInColumns(EveryConstruct.situations(corpus, unknown), Forms.any(), way))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, LOOPS", "0.8, VECTORS", "0.3, KERNELS"})
    void inExactColumns(double unknown, Way way) {
        Map<String, Form> exact = new HashMap<>(
                Map.of("income", Form.EXACT_32, "rent", Form.EXACT_16, "rooms", Form.EXACT_8, "born", Form.EXACT_32));
        assertThat(differencesInColumns(EveryConstruct.situations(corpus, unknown), new Forms(exact, false), way))
                .isEmpty();
    }

    @Test
    void inColumnsForThoseWhoAnswerNothingElse() {
        Map<String, Form> few = Map.of("income", Form.BOUNDS, "member", Form.CODES, "household", Form.ROWS);
        List<Situation> answered = EveryConstruct.situations(corpus, 0.3).stream()
                .map(situation -> {
                    Map<String, Answer> answers = new HashMap<>(situation.answers());
                    answers.keySet().retainAll(few.keySet());
                    return new Situation(DAY, answers);
                })
                .toList();
        assertThat(differencesInColumns(answered, Forms.only(few), Way.LOOPS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 0.8})
    void inAScreening(double unknown) {
        Engine engine = Engine.of(corpus);
        Screening screening = Screening.of(
                corpus, corpus.rightsOn(DAY).stream().map(Right::id).toList(), DAY);
        List<String> differences = new ArrayList<>();
        for (Situation situation : EveryConstruct.situations(corpus, unknown).subList(0, 12)) {
            List<Finding> findings = engine.explore(situation).findings();
            Map<String, Possible> known = new HashMap<>();
            situation.answers().forEach((id, answer) -> {
                if (answer instanceof Answer.Known(Possible value)) {
                    known.put(id, value);
                }
            });
            Map<String, Screening.Result> results = screening.decide(known).stream()
                    .collect(Collectors.toMap(Screening.Result::right, result -> result));
            for (Finding finding : findings) {
                Screening.Result result = results.get(finding.right().id());
                if (result == null
                        || result.outcome() != finding.outcome()
                        || !result.amount().equals(finding.amount().map(Amount::value))
                        || !result.missing().containsAll(finding.openFacts())
                        || (result.missing().isEmpty() && !finding.openFacts().isEmpty())) {
                    differences.add(EveryConstruct.condition(finding.right().id()) + " " + finding.outcome()
                            + finding.openFacts() + finding.amount().map(Amount::value) + " " + result
                            + situation.answers());
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    private List<String> differencesInColumns(List<Situation> situations, Forms forms, Way way) {
        Population population = corpus.population(DAY, forms, _ -> true);
        Batch batch = population.batch(situations.size());
        for (int row = 0; row < situations.size(); row++) {
            int household = row;
            situations.get(row).answers().forEach((fact, answer) -> {
                if (answer instanceof Answer.Known(Possible value)) {
                    batch.put(household, fact, value);
                }
            });
        }
        Outcomes outcomes = population.decider(way).decide(batch);
        List<String> differences = new ArrayList<>();
        for (int row = 0; row < situations.size(); row++) {
            Evaluation walker = new Evaluation(Knowledge.of(corpus, situations.get(row)));
            int number = 0;
            for (CompiledRight right : corpus.compiledOn(DAY)) {
                Truth slow = right.truth(walker);
                Truth many = outcomes.truth(number++, row);
                if (!slow.equals(many)) {
                    differences.add(EveryConstruct.condition(right.right().id()) + " " + slow + " " + many
                            + situations.get(row).answers());
                }
            }
        }
        return differences;
    }
}
