package be.schakel.engine;

import static be.schakel.engine.TinyCorpus.aCorpus;
import static be.schakel.engine.TinyCorpus.leaf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Facts that follow from other facts: nobody is asked the same thing twice. */
class DerivationTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String DERIVED = ", derived: {words: " + TinyCorpus.WORDS + ", when: '";

    private static Engine ages() {
        return aCorpus()
                .fact("birth_date", "type: date")
                .fact(
                        "age",
                        "type: integer, unit: years" + DERIVED
                                + "years and months duration(birth_date, assessment_date).years'}")
                .fact("retired", "type: boolean" + DERIVED + "age >= 66'}")
                .right("pension", leaf("old-enough", "retired"))
                .engine();
    }

    private static Finding only(Engine engine, Situation situation) {
        return engine.explore(situation).findings().getFirst();
    }

    @Test
    void aFactFollowsFromAnotherNearAndFar() {
        Situation born = Situation.on(TODAY).with("birth_date", Possible.on(LocalDate.of(1960, 11, 22)));
        assertThat(only(ages(), born).outcome()).isEqualTo(Outcome.MET);
        assertThat(only(ages(), born.with("birth_date", Possible.on(LocalDate.of(1960, 11, 23))))
                        .outcome())
                .isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void anAnswerOfItsOwnCountsFirst() {
        Situation both = Situation.on(TODAY)
                .with("birth_date", Possible.on(LocalDate.of(1990, 1, 1)))
                .with("retired", Possible.yes());
        assertThat(only(ages(), both).outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    void theQuestionBehindIsAskedFirstAndTheFactItselfWhenThatCannotBeAnswered() {
        Situation nothing = Situation.on(TODAY);
        assertThat(only(ages(), nothing).openFacts()).containsExactly("birth_date");
        assertThat(ages().nextQuestions(nothing))
                .extracting(question -> question.fact().id())
                .containsExactly("birth_date");
        assertThat(only(ages(), nothing.with("birth_date", new Answer.DontKnow()))
                        .openFacts())
                .containsExactly("age");
        assertThat(only(
                                ages(),
                                nothing.with("birth_date", new Answer.DontKnow())
                                        .with("age", new Answer.RatherNotSay()))
                        .openFacts())
                .containsExactly("retired");
    }

    @Test
    void aVagueAnswerBehindGivesAVagueValue() {
        Situation vague = Situation.on(TODAY)
                .with("birth_date", Possible.between(LocalDate.of(1959, 1, 1), LocalDate.of(1961, 1, 1)));
        assertThat(only(ages(), vague).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(only(ages(), vague).openFacts()).containsExactly("age");
    }

    @Test
    void theExplanationSaysWhatFollowed() {
        Situation born = Situation.on(TODAY).with("birth_date", Possible.on(LocalDate.of(1950, 1, 1)));
        assertThat(((Explanation.Leaf) only(ages(), born).explanation()).facts())
                .containsExactly(new Explanation.FactUsed("retired", Optional.empty(), Optional.of(Truth.YES)));
    }

    @Test
    void rowsThatMayGoOnLeaveACountOpen() {
        Engine engine = aCorpus()
                .fact("members", "type: list, fields: {adult: {type: boolean}}")
                .fact("adults", "type: integer, unit: persons" + DERIVED + "count(members[adult]) + 1'}")
                .right("right", leaf("alone", "adults = 1"))
                .engine();
        Map<String, Possible> adult = Map.of("adult", Possible.yes());
        Situation none = Situation.on(TODAY).with("members", Possible.rows(List.of()));
        assertThat(only(engine, none).outcome()).isEqualTo(Outcome.MET);
        assertThat(only(engine, none.with("members", new Rows(List.of(), false)))
                        .outcome())
                .isEqualTo(Outcome.UNKNOWN);
        assertThat(only(engine, none.with("members", new Rows(List.of(adult), false)))
                        .outcome())
                .isEqualTo(Outcome.NOT_MET);
        assertThat(only(engine, none.with("members", Possible.rows(List.of(Map.of()))))
                        .outcome())
                .isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void aCircleIsRefused() {
        TinyCorpus circle = aCorpus()
                .fact("one", "type: boolean" + DERIVED + "two'}")
                .fact("two", "type: boolean" + DERIVED + "not(one)'}")
                .right("right", leaf("a", "one"));
        assertThatThrownBy(circle::corpus).hasMessageContaining("\"one\" follows from itself");
    }

    @Test
    void anotherTypeOrUnitIsRefused() {
        TinyCorpus wrong = aCorpus()
                .fact("year", "type: money, unit: EUR/year")
                .fact("month", "type: money, unit: EUR/month" + DERIVED + "year'}")
                .fact("many", "type: integer, unit: persons" + DERIVED + "year > 3'}")
                .right("right", leaf("a", "month > 3 and many > 1"));
        assertThatThrownBy(wrong::corpus)
                .hasMessageContaining("this is a number of EUR/year, and \"month\" is a number of EUR/month")
                .hasMessageContaining("this is a yes or no, and \"many\" is a number of persons");
    }
}
