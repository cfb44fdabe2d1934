package be.schakel.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example in the corpus comes out as its author says. */
class CorpusCasesTest {
    private static final Engine ENGINE = Engine.of(RealCorpus.corpus());
    private static final Engine CONFIRMED = Engine.of(RealCorpus.confirmed());

    static Stream<Arguments> examples() {
        return RealCorpus.corpus().cases().stream().map(one -> Arguments.of(one.right(), one.name(), one));
    }

    static Stream<Arguments> onWeakFigures() {
        return RealCorpus.corpus().cases().stream()
                .filter(Case::ifConfirmed)
                .map(one -> Arguments.of(one.right(), one.name(), one));
    }

    /** What an example says, or what came out for the same nodes. */
    private record Result(Outcome outcome, Map<String, Outcome> conditions, Optional<Range> amount) {

        static Result expected(Case example) {
            return new Result(
                    example.expect(), example.conditions(), example.amount().map(Possible::exactly));
        }

        static Result found(Engine engine, Case example) {
            Finding finding =
                    engine.explore(example.situation(), example.right()).orElseThrow();
            Map<String, Outcome> conditions = outcomes(finding.explanation());
            conditions.keySet().retainAll(example.conditions().keySet());
            return new Result(
                    finding.outcome(),
                    conditions,
                    example.amount().flatMap(_ -> finding.amount()).map(Amount::value));
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("examples")
    void anExampleComesOutAsItsAuthorSays(String right, String name, Case example) {
        Engine engine = example.ifConfirmed() ? CONFIRMED : ENGINE;
        assertThat(Result.found(engine, example)).as("%s: %s", right, name).isEqualTo(Result.expected(example));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("onWeakFigures")
    void onWeakFiguresLessIsKnownAndNothingIsContradicted(String right, String name, Case example) {
        Result expected = Result.expected(example);
        Result found = Result.found(ENGINE, example);
        assertThat(found).as("no weak figure any more: take if_confirmed out").isNotEqualTo(expected);
        assertThat(found.outcome()).as("%s: %s", right, name).isIn(expected.outcome(), Outcome.UNKNOWN);
        found.conditions()
                .forEach((id, outcome) ->
                        assertThat(outcome).as(id).isIn(expected.conditions().get(id), Outcome.UNKNOWN));
    }

    @Test
    void theCorpusHasExamplesForEveryRight() {
        assertThat(RealCorpus.corpus().cases()).isNotEmpty();
    }

    private static Map<String, Outcome> outcomes(Explanation explanation) {
        Map<String, Outcome> outcomes = new HashMap<>(Map.of(explanation.id(), explanation.outcome()));
        if (explanation instanceof Explanation.Group group) {
            group.children().forEach(child -> outcomes.putAll(outcomes(child)));
        }
        return outcomes;
    }
}
