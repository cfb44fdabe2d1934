package be.schakel.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

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

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("examples")
    void anExampleComesOutAsItsAuthorSays(String right, String name, Case example) {
        Finding finding = ENGINE.explore(example.situation()).finding(right).orElseThrow();
        assertSoftly(softly -> {
            softly.assertThat(finding.outcome()).as(name).isEqualTo(example.expect());
            softly.assertThat(outcomes(finding.explanation()))
                    .as("conditions")
                    .containsAllEntriesOf(example.conditions());
            example.amount()
                    .ifPresent(amount -> softly.assertThat(finding.amount().map(Amount::value))
                            .as("amount")
                            .isEqualTo(Optional.of(Possible.exactly(amount))));
        });
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
