package be.schakel.engine;

import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.engine.corpus.CompiledRight;
import be.schakel.engine.feel.Evaluation;
import be.schakel.engine.feel.Term;
import be.schakel.engine.run.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The compiled rules mean what the tree-walker means, on the whole catalogue. The benchmark does a million. */
@Tag("catalogue")
class AgreementTest {
    private static final int HOUSEHOLDS = Integer.getInteger("households", 100);
    private static final Corpus CORPUS = RealCorpus.corpus();

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.2, 0.8})
    void everyConditionComesOutTheSame(double unknown) {
        Households households = new Households(CORPUS, Double.doubleToLongBits(unknown));
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < HOUSEHOLDS; i++) {
            LocalDate day = LocalDate.of(2026, 11, 22).minusDays(i % 1_000);
            compare(households.next(day, unknown), differences);
        }
        assertThat(differences).isEmpty();
    }

    private static void compare(Situation situation, List<String> differences) {
        Knowledge knowledge = Knowledge.of(CORPUS, situation);
        Evaluation walker = new Evaluation(knowledge);
        for (CompiledRight right : CORPUS.compiledOn(situation.assessedOn())) {
            Rule.Leaves leaves = knowledge.rule(right).leaves(knowledge.sight());
            for (Map.Entry<String, Term> leaf : right.leaves().entrySet()) {
                Truth slow = walker.truth(leaf.getValue());
                Truth quick = leaves.truth(leaf.getKey());
                if (!slow.equals(quick)) {
                    differences.add(right.right().id() + "/" + leaf.getKey() + " " + slow + " " + quick);
                }
            }
        }
    }
}
