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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many households at once come out as each of them alone, on the whole catalogue. The benchmark does a million. */
class PopulationAgreementTest {
    private static final int HOUSEHOLDS = Integer.getInteger("households", 300);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Corpus CORPUS = RealCorpus.corpus();

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.2, 0.8})
    void everyRightComesOutTheSame(double unknown) {
        assertThat(differences(unknown, Forms.any())).isEmpty();
    }

    /** One number in eight is an estimate, which an exact column cannot hold: those households are decided one by one. */
    @ParameterizedTest
    @ValueSource(doubles = {0.8, 0.98})
    void everyRightComesOutTheSameInExactColumns(double unknown) {
        Map<String, Form> exact = new HashMap<>();
        CORPUS.facts().stream()
                .filter(fact -> List.of(FactType.MONEY, FactType.INTEGER, FactType.DATE).contains(fact.type()))
                .forEach(fact -> exact.put(fact.id(), Form.EXACT_32));
        assertThat(differences(unknown, new Forms(exact, false))).isEmpty();
    }

    private static List<String> differences(double unknown, Forms forms) {
        Households households = new Households(CORPUS, Double.doubleToLongBits(unknown));
        Population population = CORPUS.population(DAY, forms, _ -> true);
        Batch batch = population.batch(HOUSEHOLDS);
        List<Situation> situations = new ArrayList<>();
        for (int row = 0; row < HOUSEHOLDS; row++) {
            Situation situation = households.next(DAY, unknown);
            situations.add(situation);
            fill(batch, row, situation);
        }
        Outcomes loops = population.decider(Way.LOOPS).decide(batch);
        Outcomes kernels = population.decider(Way.KERNELS).decide(batch);
        List<String> differences = new ArrayList<>();
        for (int row = 0; row < HOUSEHOLDS; row++) {
            compare(situations.get(row), loops, row, differences);
            compare(situations.get(row), kernels, row, differences);
        }
        return differences;
    }

    private static void fill(Batch batch, int row, Situation situation) {
        situation.answers().forEach((fact, answer) -> {
            if (answer instanceof Answer.Known(Possible value)) {
                batch.put(row, fact, value);
            }
        });
    }

    private static void compare(Situation situation, Outcomes outcomes, int row, List<String> differences) {
        Knowledge knowledge = Knowledge.of(CORPUS, situation);
        Evaluation walker = new Evaluation(knowledge);
        int number = 0;
        for (CompiledRight right : CORPUS.compiledOn(DAY)) {
            Truth slow = right.truth(walker);
            Truth quick = knowledge.verdict(right).truth();
            Truth many = outcomes.truth(number++, row);
            if (!slow.equals(quick) || !slow.equals(many)) {
                differences.add(row + " " + right.right().id() + " " + slow + " " + quick + " " + many);
            }
        }
    }
}
