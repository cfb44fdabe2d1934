package be.schakel.engine.export;

import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.engine.Condition;
import be.schakel.engine.Corpus;
import be.schakel.engine.Fact;
import be.schakel.engine.Parameter;
import be.schakel.engine.RealCorpus;
import be.schakel.engine.Right;
import be.schakel.engine.TinyCorpus;
import be.schakel.engine.export.DmnNames.Element;
import be.schakel.engine.export.DmnNames.Original;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The catalogue as DMN. Whether another engine understands it is for the oracle. */
class DmnModelTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    @Tag("catalogue")
    void everyNameLeadsBackToTheCorpus() {
        for (Right right : RealCorpus.corpus().rightsOn(DAY)) {
            for (Element element : List.of(Element.RIGHT, Element.RUNNING, Element.AMOUNT)) {
                assertThat(DmnNames.original(DmnNames.of(element, right.id())))
                        .contains(new Original(element, right.id()));
            }
            right.conditions()
                    .nodes()
                    .map(Condition::id)
                    .forEach(node -> assertThat(DmnNames.original(DmnNames.condition(right.id(), node)))
                            .contains(new Original(Element.CONDITION, right.id() + "/" + node)));
        }
        assertThat(DmnNames.original(DmnNames.of(Element.GIVEN, "rent_month")))
                .contains(new Original(Element.GIVEN, "rent_month"));
    }

    @Test
    @Tag("catalogue")
    void noNameOfARightIsTheNameOfAFactOrFigure() {
        List<String> ids = new ArrayList<>();
        RealCorpus.corpus().facts().stream().map(Fact::id).forEach(ids::add);
        RealCorpus.corpus().parameters().stream().map(Parameter::id).forEach(ids::add);
        assertThat(ids).noneMatch(id -> DmnNames.original(id).isPresent()).doesNotContain(DmnNames.DAY);
    }

    @Test
    @Tag("catalogue")
    void theSameCorpusAndDayGiveTheSameText() {
        assertThat(DmnModel.of(RealCorpus.corpus(), DAY).xml())
                .isEqualTo(DmnModel.of(RealCorpus.corpus(), DAY).xml());
    }

    @Test
    void theModelOfOneRightHoldsWhatThatRightReads() {
        Corpus corpus = aCeiling("2024-01-01 2026-12-31 1000 high");
        DmnModel model = DmnModel.of(corpus, DAY);
        assertThat(model.inputs().keySet()).containsExactlyInAnyOrder("wage", "pension", "Given_income");
        assertThat(model.xml())
                .contains("<text>Condition_small_income__low or Condition_small_income__soon</text>")
                .contains("<text>income &lt; ceiling</text>")
                .contains("<text>if Given_income != null then Given_income else (wage + pension)</text>")
                .contains("<text>1000</text>")
                .contains("<text>date(\"2026-11-22\")</text>")
                .contains("<requiredInput href=\"#Given_income\"/>")
                .contains("<requiredDecision href=\"#ceiling\"/>")
                .contains("<text>[0..5000]</text>")
                .contains("name=\"een wet\"")
                .doesNotContain("unused");
    }

    @Test
    void aFigureThatIsNotExactThatDayIsUnknown() {
        DmnModel stale = DmnModel.of(aCeiling("2024-01-01 2025-12-31 1000 high"), DAY);
        assertThat(stale.xml()).contains("<text>null</text>").doesNotContain("<text>1000</text>");
    }

    @Test
    void allThatARightReadsIsKnownNearAndFar() {
        assertThat(DmnModel.of(aCeiling("2024-01-01 2026-12-31 1000 high"), DAY).behind("Right_small_income"))
                .containsExactlyInAnyOrder(
                        "Condition_small_income__conditions",
                        "Condition_small_income__low",
                        "Condition_small_income__soon",
                        "assessment_date",
                        "ceiling",
                        "income",
                        "Given_income",
                        "wage",
                        "pension");
    }

    private static Corpus aCeiling(String value) {
        return TinyCorpus.aCorpus()
                .fact("wage", "type: money, unit: EUR/month, range: [0, 5000]")
                .fact("pension", "type: money, unit: EUR/month")
                .fact("unused", "type: boolean")
                .fact(
                        "income",
                        "type: money, unit: EUR/month, derived: {when: wage + pension, words: " + TinyCorpus.WORDS
                                + "}")
                .figure("ceiling", "unit: EUR/month, rises: true", value)
                .right(
                        "small-income",
                        TinyCorpus.any(
                                "conditions",
                                TinyCorpus.leaf("low", "income < ceiling"),
                                TinyCorpus.leaf("soon", "assessment_date < date(\"2027-01-01\")")))
                .corpus();
    }
}
