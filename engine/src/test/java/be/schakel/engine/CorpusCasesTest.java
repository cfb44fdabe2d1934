package be.schakel.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example in the corpus comes out as its author says. */
@Tag("catalogue")
class CorpusCasesTest {
    private static final Examples EXAMPLES = new Examples(RealCorpus.corpus());

    static Stream<String> rights() {
        return RealCorpus.corpus().cases().stream().map(Case::right).distinct();
    }

    @ParameterizedTest
    @MethodSource("rights")
    void theExamplesOfARightComeOutAsTheirAuthorSays(String right) {
        assertThat(RealCorpus.corpus().cases().stream()
                        .filter(one -> one.right().equals(right))
                        .flatMap(one -> EXAMPLES.problems(one).stream()))
                .isEmpty();
    }

    @Test
    void theCorpusHasExamplesForEveryRight() {
        assertThat(RealCorpus.corpus().cases()).isNotEmpty();
    }
}
