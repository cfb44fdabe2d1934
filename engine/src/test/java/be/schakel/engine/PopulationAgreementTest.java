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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Many households at once come out as each of them alone, on the whole catalogue. The benchmark does a million. */
@Tag("catalogue")
class PopulationAgreementTest {
    private static final int HOUSEHOLDS = Integer.getInteger("households", 200);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Corpus CORPUS = RealCorpus.corpus();

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.2, 0.8})
    void everyRightComesOutTheSame(double unknown) {
        assertThat(differences(unknown, Forms.any(), Way.VECTORS)).isEmpty();
    }

    @Test
    void plainLoopsAndKernelsMeanTheSame() {
        assertThat(differences(0.2, Forms.any(), Way.LOOPS)).isEmpty();
        assertThat(differences(0.2, Forms.any(), Way.KERNELS)).isEmpty();
    }

    /** An estimate, or an amount too large for a short, fits no exact column: those households are decided one by one. */
    @ParameterizedTest
    @EnumSource(names = {"LOOPS", "VECTORS", "KERNELS"})
    void everyRightComesOutTheSameInExactColumns(Way way) {
        Map<String, Form> exact = new HashMap<>();
        for (Fact fact : CORPUS.facts()) {
            switch (fact.type()) {
                case MONEY -> exact.put(fact.id(), Form.EXACT_16);
                case INTEGER, DATE -> exact.put(fact.id(), Form.EXACT_32);
                case BOOLEAN, NUMBER, CHOICE, CHOICES, LIST -> {}
            }
        }
        assertThat(differences(0.98, new Forms(exact, false), way)).isEmpty();
    }

    private static List<String> differences(double unknown, Forms forms, Way way) {
        Households households = new Households(CORPUS, Double.doubleToLongBits(unknown));
        Population population = CORPUS.population(DAY, forms, _ -> true);
        Batch batch = population.batch(HOUSEHOLDS);
        List<Situation> situations = new ArrayList<>();
        for (int row = 0; row < HOUSEHOLDS; row++) {
            Situation situation = households.next(DAY, unknown);
            situations.add(situation);
            fill(batch, row, situation);
        }
        Outcomes outcomes = population.decider(way).decide(batch);
        List<String> differences = new ArrayList<>();
        for (int row = 0; row < HOUSEHOLDS; row++) {
            compare(situations.get(row), outcomes, row, differences);
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
