package be.schakel.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Unknown is not no: the whole truth tables of strong Kleene logic. */
class KleeneTest {

    @ParameterizedTest
    @CsvSource({
        "yes, yes, yes, yes", "yes, no, no, yes", "yes, unknown, unknown, yes",
        "no, yes, no, yes", "no, no, no, no", "no, unknown, no, unknown",
        "unknown, yes, unknown, yes", "unknown, no, no, unknown", "unknown, unknown, unknown, unknown"
    })
    void andAndOrFollowTheTables(String one, String two, String both, String either) {
        assertThat(truth(one).and(truth(two))).isEqualTo(truth(both));
        assertThat(truth(one).or(truth(two))).isEqualTo(truth(either));
    }

    @ParameterizedTest
    @CsvSource({"yes, no", "no, yes", "unknown, unknown"})
    void notFollowsTheTable(String one, String opposite) {
        assertThat(truth(one).not()).isEqualTo(truth(opposite));
    }

    static List<Truth> truths() {
        return List.of(Possible.yes(), Possible.no(), Possible.anyTruth());
    }

    @ParameterizedTest
    @MethodSource("truths")
    void doublyDeniedIsAsBefore(Truth truth) {
        assertThat(truth.not().not()).isEqualTo(truth);
    }

    @Test
    void denyingBothIsDenyingEither() {
        for (Truth one : truths()) {
            for (Truth two : truths()) {
                assertThat(one.and(two).not()).isEqualTo(one.not().or(two.not()));
            }
        }
    }

    @Test
    void theOutcomeKeepsTheThreeApart() {
        assertThat(Stream.of("yes", "no", "unknown").map(KleeneTest::truth).map(Outcome::of))
                .containsExactly(Outcome.MET, Outcome.NOT_MET, Outcome.UNKNOWN);
    }

    @Test
    void noSetIsEmpty() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Truth(false, false));
        assertThatIllegalArgumentException().isThrownBy(Possible::oneOf);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Possible.between(java.math.BigDecimal.TEN, java.math.BigDecimal.ONE));
    }

    private static Truth truth(String name) {
        return switch (name) {
            case "yes" -> Possible.yes();
            case "no" -> Possible.no();
            default -> Possible.anyTruth();
        };
    }
}
