package be.schakel.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.engine.Possible;
import be.schakel.engine.feel.Evaluation;
import be.schakel.engine.feel.Feel;
import be.schakel.engine.feel.FeelProblem;
import be.schakel.engine.feel.Inputs;
import be.schakel.engine.feel.StandardFeel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kie.dmn.feel.FEEL;
import org.kie.dmn.feel.lang.impl.FEELBuilder;

/** Random conditions without facts: KIE comes to the same truth as we do. */
class ExpressionsTest {
    private static final int EXPRESSIONS = Integer.getInteger("expressions", 500);

    private final FEEL kie = FEELBuilder.builder().build();

    @Test
    void kieComesToTheSame() {
        RandomExpressions random = new RandomExpressions(new Random(20261123));
        List<String> differences = new ArrayList<>();
        int decided = 0;
        for (int i = 0; i < EXPRESSIONS; i++) {
            String text = random.condition(4);
            Optional<Possible> ours = ours(text);
            if (ours.isPresent()) {
                decided++;
                Object other = kie.evaluate(StandardFeel.of(text, Map.of()).text());
                if (!(other instanceof Boolean truth) || !ours.get().equals(Possible.truth(truth))) {
                    differences.add(text + ": " + ours.get() + ", KIE " + other);
                }
            }
        }
        assertThat(differences).isEmpty();
        assertThat(decided).as("expressions within the grammar").isGreaterThan(EXPRESSIONS / 2);
    }

    /** Nothing when it is refused, as a division by zero is. */
    private static Optional<Possible> ours(String text) {
        try {
            return Optional.of(new Evaluation(Inputs.NONE).truth(Feel.condition(text, Map.of())));
        } catch (FeelProblem refused) {
            return Optional.empty();
        }
    }
}
