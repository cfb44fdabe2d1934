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

    static Stream<Arguments> examples() {
        return RealCorpus.corpus().cases().stream().map(one -> Arguments.of(one.right(), one.name(), one));
    }

    /** What an example says, or what came out for the same nodes. */
    private record Result(Outcome outcome, Map<String, Outcome> conditions, Optional<Range> amount) {}

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("examples")
    void anExampleComesOutAsItsAuthorSays(String right, String name, Case example) {
        Finding finding = ENGINE.explore(example.situation(), right).orElseThrow();
        Map<String, Outcome> conditions = outcomes(finding.explanation());
        conditions.keySet().retainAll(example.conditions().keySet());
        Optional<Range> amount = example.amount().flatMap(_ -> finding.amount()).map(Amount::value);
        assertThat(new Result(finding.outcome(), conditions, amount))
                .as(name)
                .isEqualTo(new Result(
                        example.expect(), example.conditions(), example.amount().map(Possible::exactly)));
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
