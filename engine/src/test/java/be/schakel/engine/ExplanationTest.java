package be.schakel.engine;

import static be.schakel.engine.TinyCorpus.aCorpus;
import static be.schakel.engine.TinyCorpus.all;
import static be.schakel.engine.TinyCorpus.any;
import static be.schakel.engine.TinyCorpus.leaf;
import static be.schakel.engine.TinyCorpus.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why a right comes out as it does, node by node. */
class ExplanationTest {
    private static final Situation NOTHING_KNOWN = Situation.on(LocalDate.of(2024, 6, 1));
    private final Engine engine = aCorpus()
            .fact("member", "type: boolean")
            .fact("abroad", "type: boolean")
            .fact("willing", "type: boolean, judgement: true")
            .fact("income", "type: money, unit: EUR/month, range: [0, 10000]")
            .fact("persons", "type: integer, unit: persons, range: [1, 20]")
            .figure("ceiling", "unit: EUR/month, rises: true", "2024-01-01 2024-12-31 1000 high")
            .right(
                    "hulp",
                    all(
                            "top",
                            leaf("is-member", "member"),
                            not("stays", leaf("is-abroad", "abroad")),
                            any("a-route", leaf("low", "income <= ceiling"), leaf("will", "willing"))),
                    "amount: {when: 'max(0, ceiling - income)', unit: EUR/month, words: " + TinyCorpus.WORDS + "}")
            .right("delen", leaf("each", "income / persons <= ceiling"))
            .engine();

    private Explanation.Group explain(Situation situation) {
        return (Explanation.Group)
                engine.explore(situation).finding("hulp").orElseThrow().explanation();
    }

    @Test
    void theTreeIsTheOneOfTheCorpus() {
        Explanation.Group top = explain(NOTHING_KNOWN);
        assertThat(top.id()).isEqualTo("top");
        assertThat(top.kind()).isEqualTo(Condition.Kind.ALL);
        assertThat(top.children()).extracting(Explanation::id).containsExactly("is-member", "stays", "a-route");
    }

    @Test
    void theFailingChildIsNamed() {
        Explanation.Group top =
                explain(NOTHING_KNOWN.with("member", Possible.yes()).with("abroad", Possible.yes()));
        assertThat(top.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(top.decidedBy()).containsExactly("stays");
    }

    @Test
    void theMetRouteIsNamed() {
        Explanation.Group route = (Explanation.Group) explain(NOTHING_KNOWN.with("willing", Possible.yes()))
                .children()
                .getLast();
        assertThat(route.outcome()).isEqualTo(Outcome.MET);
        assertThat(route.decidedBy()).containsExactly("will");
    }

    @Test
    void aLeafTellsWhatItRead() {
        Situation situation = NOTHING_KNOWN.with("income", Possible.exactly(900));
        Explanation.Group route =
                (Explanation.Group) explain(situation).children().getLast();
        Explanation.Leaf low = (Explanation.Leaf) route.children().getFirst();
        assertThat(low.facts())
                .containsExactly(new Explanation.FactUsed(
                        "income", Optional.of(Answer.known(Possible.exactly(900))), Optional.empty()));
        assertThat(low.figures()).extracting(FigureUsed::parameter).containsExactly("ceiling");
        assertThat(low.basis())
                .isEqualTo(new Basis(new Words("een wet", "une loi", "a law"), "https://example.org/law"));
    }

    @ParameterizedTest
    @CsvSource({
        "not asked, NOT_ASKED",
        "dont-know, DONT_KNOW",
        "rather-not-say, RATHER_NOT_SAY",
        "estimate, RANGE_TOO_WIDE"
    })
    void anUndecidedLeafTellsWhy(String answer, Reason reason) {
        Situation situation = switch (answer) {
            case "dont-know" -> NOTHING_KNOWN.with("income", Answer.dontKnow());
            case "rather-not-say" -> NOTHING_KNOWN.with("income", Answer.ratherNotSay());
            case "estimate" ->
                NOTHING_KNOWN.with("income", Possible.between(BigDecimal.valueOf(900), BigDecimal.valueOf(1100)));
            default -> NOTHING_KNOWN;
        };
        Explanation.Group route =
                (Explanation.Group) explain(situation).children().getLast();
        assertThat(route.children().getFirst().reason()).isEqualTo(reason);
    }

    @Test
    void anOpenJudgementIsSaidToBeOne() {
        Explanation.Group route =
                (Explanation.Group) explain(NOTHING_KNOWN).children().getLast();
        assertThat(route.children().getLast().reason()).isEqualTo(Reason.JUDGEMENT_OPEN);
    }

    @Test
    void aGroupGivesTheReasonThatIsEasiestToActOn() {
        Situation situation = NOTHING_KNOWN.with("member", Answer.dontKnow()).with("abroad", Possible.no());
        assertThat(explain(situation).reason()).isEqualTo(Reason.NOT_ASKED);
    }

    @Test
    void onlyTheQuestionsThatCanStillDecideAreOpen() {
        Finding finding = engine.explore(
                        NOTHING_KNOWN.with("member", Possible.yes()).with("income", Possible.exactly(900)))
                .finding("hulp")
                .orElseThrow();
        assertThat(finding.openFacts()).containsExactly("abroad");
        assertThat(finding.judgements()).isEmpty();
    }

    @Test
    void twoQuestionsThatOnlyDecideTogetherAreBothOpen() {
        Finding finding = engine.explore(NOTHING_KNOWN).finding("delen").orElseThrow();
        assertThat(finding.openFacts()).containsExactly("income", "persons");
    }

    @Test
    void theAmountFollowsFromItsFormula() {
        Situation situation = NOTHING_KNOWN
                .with("member", Possible.yes())
                .with("abroad", Possible.no())
                .with("income", Possible.exactly("700.50"));
        Amount amount = engine.explore(situation)
                .finding("hulp")
                .flatMap(Finding::amount)
                .orElseThrow();
        assertThat(amount.value()).isEqualTo(Possible.exactly("299.50"));
        assertThat(amount.unit()).isEqualTo(Unit.EUR_PER_MONTH);
        assertThat(amount.formula()).isEqualTo("max(0, ceiling - income)");
        assertThat(amount.on()).isEqualTo(situation.assessedOn());
        assertThat(amount.figures()).extracting(FigureUsed::parameter).containsExactly("ceiling");
    }

    @Test
    void anEstimateGivesAnAmountBetweenBounds() {
        Situation situation =
                NOTHING_KNOWN.with("income", Possible.between(BigDecimal.valueOf(900), BigDecimal.valueOf(1100)));
        assertThat(engine.explore(situation)
                        .finding("hulp")
                        .flatMap(Finding::amount)
                        .map(Amount::value))
                .contains(Possible.between(BigDecimal.ZERO, BigDecimal.valueOf(100)));
    }

    @Test
    void whatIsNotMetHasNoAmount() {
        assertThat(engine.explore(NOTHING_KNOWN.with("member", Possible.no()))
                        .finding("hulp")
                        .flatMap(Finding::amount))
                .isEmpty();
    }

    @Test
    void anAnswerOutsideItsQuestionIsRefused() {
        for (Situation wrong : List.of(
                NOTHING_KNOWN.with("income", Possible.exactly(10001)),
                NOTHING_KNOWN.with("income", Possible.yes()),
                NOTHING_KNOWN.with("persons", Possible.exactly("1.5")))) {
            assertThatIllegalArgumentException().isThrownBy(() -> engine.explore(wrong));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> engine.explore(NOTHING_KNOWN.with("salary", Possible.yes())))
                .withMessage("No fact is called salary");
    }
}
