package be.schakel.rights.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.engine.Answer;
import be.schakel.engine.Days;
import be.schakel.engine.Fact;
import be.schakel.engine.Possible;
import be.schakel.platform.web.FieldProblem;
import be.schakel.platform.web.Form;
import be.schakel.rights.GivenAnswer;
import be.schakel.rights.TheLaw;
import be.schakel.rights.Voice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers as people type them. */
class AnswerFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Fact INCOME = TheLaw.fact("net_income_month_available");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"1.250,50;1250.50", "1250.5;1250.5", "€ 1250;1250", "0;0", "1 250,00;1250", "100000;100000"})
    @DisplayName("Amounts are read in every way they are written (ux rule 9)")
    void anAmountIsRead(String typed, String amount) {
        assertThat(answer(INCOME, Map.of("answer", typed, "per", "month"))).contains(known(Possible.exactly(amount)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-50", "abc", "1.25.0", "12,345", "99999999999999", "100000,01", "1e5", "NaN"})
    void anAbsurdAmountIsRefusedAndKept(String typed) {
        var form = form(Map.of("answer", typed, "per", "month"));
        assertThat(new AnswerForm(INCOME, form).read(TODAY)).isEmpty();
        assertThat(form.problem("answer")).isPresent();
        assertThat(form.value("answer")).isEqualTo(typed);
    }

    @Test
    void anEstimateIsARange() {
        assertThat(answer(INCOME, Map.of("low", "1500", "high", "2000", "per", "month")))
                .contains(known(Possible.between(new BigDecimal(1500), new BigDecimal(2000))));
    }

    @Test
    void anAmountPerYearIsReckonedPerMonth() {
        assertThat(answer(INCOME, Map.of("answer", "12000", "per", "year"))).contains(known(Possible.exactly(1000)));
    }

    @Test
    @DisplayName("Rounding never decides: an amount per week becomes the cents around it")
    void anAmountPerWeekBecomesTheCentsAroundIt() {
        assertThat(answer(INCOME, Map.of("answer", "350", "per", "week")))
                .contains(known(Possible.between(new BigDecimal("1516.66"), new BigDecimal("1516.67"))));
    }

    @Test
    void halfAnEstimateAnEstimateUpsideDownAndBothAtOnceAreRefused() {
        assertThat(problems(INCOME, Map.of("low", "1500"))).contains("rights.answer.both-ends");
        assertThat(problems(INCOME, Map.of("low", "2000", "high", "1500"))).contains("rights.answer.ends-order");
        assertThat(problems(INCOME, Map.of("answer", "1", "low", "1", "high", "2")))
                .contains("rights.answer.exact-or-estimate");
    }

    @Test
    @DisplayName("Weet ik niet and wil niet zeggen are answers, whatever else was typed (ux rule 3)")
    void notKnowingIsAnAnswer() {
        assertThat(answer(INCOME, Map.of("how", "dont-know", "answer", "abc"))).contains(Answer.dontKnow());
        assertThat(answer(INCOME, Map.of("how", "rather-not-say"))).contains(Answer.ratherNotSay());
    }

    @Test
    void anEmptyAnswerAsksForOneOrForWeetIkNiet() {
        assertThat(problems(INCOME, Map.of())).contains("rights.answer.needed");
        assertThat(problems(TheLaw.fact("lives_alone"), Map.of())).contains("rights.answer.needed");
        assertThat(problems(TheLaw.fact("lives_alone"), Map.of("answer", "maybe")))
                .contains("rights.answer.needed");
        assertThat(problems(TheLaw.fact("incapacity_start_date"), Map.of())).contains("rights.answer.needed");
        assertThat(problems(TheLaw.fact("work_status"), Map.of("answer", "forged")))
                .contains("rights.answer.needed");
    }

    @Test
    void aWholeNumberOutsideItsBoundsIsRefused() {
        var dependants = TheLaw.fact("dependants_of_mutuality");
        assertThat(answer(dependants, Map.of("answer", "3"))).contains(known(Possible.exactly(3)));
        assertThat(problems(dependants, Map.of("answer", "21"))).contains("rights.answer.range");
        assertThat(problems(dependants, Map.of("answer", "-1"))).isNotEmpty();
        assertThat(problems(dependants, Map.of("answer", "2,5"))).isNotEmpty();
    }

    @Test
    @DisplayName("A day may be remembered by its month or its year only")
    void aMonthOrAYearIsAnAnswerToo() {
        var since = TheLaw.fact("incapacity_start_date");
        assertThat(answer(since, Map.of("answer", "3-2-2026"))).contains(known(Possible.on(LocalDate.of(2026, 2, 3))));
        assertThat(answer(since, Map.of("answer", "02-2026")))
                .contains(known(Possible.between(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28))));
        assertThat(answer(since, Map.of("answer", "2024"))).contains(known(year(2024)));
        assertThat(problems(since, Map.of("answer", "31-02-2026"))).isNotEmpty();
        assertThat(problems(since, Map.of("answer", "21-11-0026"))).contains("rights.answer.far-day");
    }

    @Test
    void noneOfSeveralIsAnAnswer() {
        var benefits = TheLaw.fact("benefits_received");
        assertThat(answer(benefits, Map.of())).contains(known(Possible.selected()));
        assertThat(answer(benefits, Map.of("answer", "leefloon"))).contains(known(Possible.selected("leefloon")));
    }

    @Test
    void whoSaidItAndWhenAreKept() {
        var form = form(Map.of("answer", "yes", "voice", "DOCUMENT", "saidOn", "1-10-2026", "version", "4"));
        assertThat(new AnswerForm(TheLaw.fact("lives_alone"), form).read(TODAY))
                .contains(new GivenAnswer(
                        "lives_alone", known(Possible.yes()), Voice.DOCUMENT, LocalDate.of(2026, 10, 1), 4));
        assertThat(problems(TheLaw.fact("lives_alone"), Map.of("answer", "yes", "saidOn", "1-1-2027")))
                .contains("rights.answer.future");
    }

    private static Days year(int year) {
        return Possible.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static Answer known(Possible value) {
        return Answer.known(value);
    }

    private static Optional<Answer> answer(Fact fact, Map<String, String> typed) {
        return new AnswerForm(fact, form(typed)).read(TODAY).map(GivenAnswer::answer);
    }

    private static List<String> problems(Fact fact, Map<String, String> typed) {
        var form = form(typed);
        assertThat(new AnswerForm(fact, form).read(TODAY)).isEmpty();
        return form.problems().stream().map(FieldProblem::messageKey).toList();
    }

    private static Form form(Map<String, String> typed) {
        var values = new LinkedHashMap<String, List<String>>();
        typed.forEach((field, value) -> values.put(field, List.of(value)));
        return Form.of(values);
    }
}
