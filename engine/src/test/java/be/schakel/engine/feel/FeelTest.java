package be.schakel.engine.feel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.schakel.engine.Possible;
import be.schakel.engine.Range;
import be.schakel.engine.Rows;
import be.schakel.engine.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expression language: what it computes, and what it refuses and how. */
class FeelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 28);
    private static final Type NUMBER = new Type.Numeric(Optional.of(Unit.NUMBER));
    private static final Type TENURE = new Type.Codes(Set.of("owner", "tenant"), false);
    private static final Type MEMBER =
            new Type.Row(Map.of("age", NUMBER, "relation", new Type.Codes(Set.of("child", "partner"), false)));
    private static final Map<String, Term> NAMES = names();

    private static Map<String, Term> names() {
        Map<String, Term> names = new HashMap<>();
        names.put("size", new Term.FactRef("size", NUMBER));
        names.put("member", new Term.FactRef("member", Type.Plain.TRUTH));
        names.put("tenure", new Term.FactRef("tenure", TENURE));
        names.put("born", new Term.FactRef("born", Type.Plain.DATE));
        names.put(
                "benefits",
                new Term.FactRef("benefits", new Type.ListOf(new Type.Codes(Set.of("leefloon", "igo"), false))));
        names.put("household_members", new Term.FactRef("household_members", new Type.ListOf(MEMBER)));
        for (Unit unit : Unit.values()) {
            String name = "in_" + unit.name().toLowerCase(java.util.Locale.ROOT);
            names.put(name, new Term.FactRef(name, new Type.Numeric(Optional.of(unit))));
        }
        return names;
    }

    private static final Inputs INPUTS = RandomFeel.inputs(
            Map.of(
                    "size", Possible.exactly(4),
                    "member", Possible.yes(),
                    "tenure", Possible.oneOf("tenant"),
                    "born", Possible.on(LocalDate.of(2008, 2, 29)),
                    "benefits", Possible.selected("leefloon"),
                    "household_members",
                            new Rows(List.of(member("partner", 40), member("child", 17), member("child", 12)), true),
                    "in_years", Possible.exactly(3),
                    "in_number", Possible.anyNumber()),
            TODAY);

    private static Map<String, Possible> member(String relation, int age) {
        return Map.of("relation", Possible.oneOf(relation), "age", Possible.exactly(age));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1 + 2 * 3 | 7",
                "(1 + 2) * 3 | 9",
                "10--5 | 15",
                "5+2**5+3 | 40",
                "-2 ** 2 | 4",
                "7 / 2 | 3.5",
                "1 / 3 * 3 | 0.9999999999999999999999999999999999",
                "if size > 3 then 10 else 20 | 10",
                "min(3, size, 9) | 3",
                "max(0, size - 5) | 0",
                "abs(-3.5) | 3.5",
                "floor(-1.5) | -2",
                "ceiling(1.2) | 2",
                "round up(1.121, 2) | 1.13",
                "round down(-1.129, 2) | -1.12",
                "round half up(2.345, 2) | 2.35",
                "count(benefits) | 1",
                "count(household_members[relation = \"child\"]) | 2",
                "sum(household_members[relation = \"child\"].age) | 29",
                "min(household_members.age) | 12",
                "sum(household_members[relation = \"child\" and age > 20].age) | 0",
                "years and months duration(born, assessment_date).years | 17",
                "(date(\"2026-03-10\") - date(\"2026-03-01\")).days | 9",
                "assessment_date.year * 100 + assessment_date.month | 202602"
            })
    void numbersAreComputedExactly(String text, String expected) {
        assertThat(value(text)).isEqualTo(Possible.exactly(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "member and size = 4 | true",
                "not(member) or size != 4 | false",
                "size between 4 and 5 | true",
                "size in [4..5] | true",
                "size in (4..5] | false",
                "size in [3..4) | false",
                "size in (1, 4) | true",
                "size in >= 4 | true",
                "size in (1, > 4) | false",
                "size in (1, [3..5]) | true",
                "size in [[1..2], ]4..9]] | false",
                "size in 4 | true",
                "modulo(size, 3) = 1 | true",
                "modulo(-7, 3) = 2 | true",
                "modulo(7, -3) = -2 | true",
                "born.day = 29 and born.month = 2 | true",
                "max(born, assessment_date) = assessment_date | true",
                "min(date(\"2020-05-01\"), date(\"2019-06-02\")) = date(\"2019-06-02\") | true",
                "tenure in (\"owner\", \"tenant\") | true",
                "(if member then tenure else \"owner\") = \"tenant\" | true",
                "abs(duration(\"P1M\") - duration(\"P3M\")) = duration(\"P2M\") | true",
                "date(\"2026-03-01\") - date(\"2026-02-01\") = duration(\"P28D\") | true",
                "years and months duration(assessment_date, born) <= duration(\"-P17Y11M\") | true",
                "member = true and member != false | true",
                "0 ** 0 = 1 and 2 ** 0 = 1 and (-2) ** 3 = -8 | true",
                "sum(household_members.age) = 69 and max(household_members.age) = 40 | true",
                "any(member, size > 9) | true",
                "all([member, size > 9]) | false",
                "born = @\"2008-02-29\" | true",
                "born + @\"P1M\" * 18 = date(2009, 8, 29) | true",
                "tenure = \"tenant\" | true",
                "tenure in (\"owner\") | false",
                "tenure in [\"owner\", \"tenant\"] | true",
                "\"leefloon\" in benefits | true",
                "\"igo\" in benefits | false",
                "list contains(benefits, \"leefloon\") | true",
                "some one in benefits satisfies one in (\"leefloon\", \"igo\") | true",
                "some m in household_members satisfies m.age >= 18 and m.relation = \"child\" | false",
                "every m in household_members satisfies m.age > 11 | true",
                "count(benefits[item = \"igo\"]) = 0 | true",
                "some m in household_members satisfies count(household_members[age > m.age]) = 2 | true",
                "born + duration(\"P18Y\") <= assessment_date | true",
                "years and months duration(born, assessment_date) >= duration(\"P18Y\") | false",
                "assessment_date - duration(\"P1M\") = date(\"2026-01-28\") | true",
                "assessment_date + duration(\"P1D\") = date(\"2026-03-01\") | true",
                "date(\"2023-02-28\") + in_years = assessment_date | true"
            })
    void conditionsAreDecided(String text, boolean expected) {
        assertThat(value(text)).isEqualTo(Possible.truth(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "sise > 3 | no fact or parameter is called \"sise\" | did you mean \"size\"?",
                "zzz > 3 | no fact or parameter is called \"zzz\" | add it to facts/ or parameters/, or correct the name",
                "for x in benefits return x | \"for … in … return …\" is outside the grammar | see \"Expressions\" in the corpus README",
                "size = null | \"null\" is outside the grammar | see \"Expressions\" in the corpus README",
                "size instance of number | \"instance of\" is outside the grammar | see \"Expressions\" in the corpus README",
                "{a: 1} | a context {…} is outside the grammar | see \"Expressions\" in the corpus README",
                "function(x) x | a function of your own is outside the grammar | see \"Expressions\" in the corpus README",
                "@\"10:30:00\" < born | a time is outside the grammar | see \"Expressions\" in the corpus README",
                "size / (3 - 3) = 1 | this divides by zero | divide by something else",
                "duration(\"P1D\") * 1.5 = duration(\"P1D\") | a duration in days is multiplied by a number | use a plain number, for days a whole one",
                "any(size, 3) | any needs a list of yes or no | compare each element with something",
                "count(size) = 1 | count needs a list, not a number | give it a list",
                "count(benefits, benefits) = 1 | count has 2 arguments | give it 1",
                "sum(born, born) = born | sum is taken of a date | give it numbers",
                "max(member, member) | max is taken of a yes or no | give it numbers",
                "modulo(size) = 1 | modulo has 1 arguments | give it 2",
                "list contains(benefits) | list contains has 1 arguments | give it 2",
                "round up(size, 1, 2) = 1 | round up has 3 arguments | give it 2",
                "years and months duration(born) > duration(\"P1Y\") | years and months duration has 1 arguments | give it 2",
                "years and months duration(born, size) > duration(\"P1Y\") | years and months duration needs two dates | give it the earlier date, then the later one",
                "years and months duration(size, born) > duration(\"P1Y\") | years and months duration needs two dates | give it the earlier date, then the later one",
                "some x in member satisfies x = 1 | a yes or no stands where a list is needed | use a list there",
                "born.week > 3 | a date has no part \"week\" | a date has .year .month .day, a duration .years or .days, a row its fields",
                "(born - born).years > 3 | a duration in days has no part \"years\" | a date has .year .month .day, a duration .years or .days, a row its fields",
                "@3 = born | a text belongs after @ | write it as @\"2026-12-31\" or @\"P3M\"",
                "@\"2026-01-01T10\" < born | a time is outside the grammar | see \"Expressions\" in the corpus README",
                "in_persons ** 2 = 4 | a number of persons is raised to a power | divide its unit away first",
                "duration(\"P1M\") * in_persons = duration(\"P1M\") | a duration in years and months is multiplied by a number of persons | use a plain number, for days a whole one",
                "born = 3 | a date is compared with a number | compare two values of one type",
                "member < member | a yes or no has no order for LESS | use = or !=",
                "size = benefits | a number is compared with a list | use count, in, some or every",
                "size = years and months duration(born, born) | a number is compared with a duration in years and months | add .years to the duration, or compare it with duration(\"P…\")",
                "member + 1 = 2 | a yes or no and a number cannot be added or subtracted | use numbers, or a date and a duration",
                "size = then | unexpected \"then\" | write a value there",
                "some in in benefits satisfies true | unexpected \"in\" | write a name there",
                "size in (1, | unexpected the end | write a value there",
                "all() | a list is empty | write at least one value",
                "date(2026, 2, 30) = born | this year, month and day are not a date | write it as date(2026, 12, 31)",
                "household_members[1].age > 3 | a position in a list is outside the grammar | filter on a field instead",
                "product(size, 2) = 0 | the function \"product\" is outside the grammar | use one of: count, sum, min, max, any, all, abs, modulo, decimal, floor, ceiling, round up, round down, round half up, round half down, list contains, years and months duration, date, duration, not",
                "size > | unexpected the end | write a value there",
                "size > 3 3 | unexpected \"3\" | write an operator or the end there",
                "(size > 3 | unexpected the end | write \")\" there",
                "size = \"tenant\" | a number is compared with a code | compare two values of one type",
                "tenure = \"tennant\" | \"tennant\" is not among the values | use one of: owner, tenant",
                "\"lefloon\" in benefits | \"lefloon\" is not among the values | use one of: igo, leefloon",
                "tenure < \"owner\" | a code has no order for LESS | use = or !=",
                "member = 1 | a yes or no is compared with a number | compare two values of one type",
                "benefits = \"igo\" | a list is compared with a code | use count, in, some or every",
                "years and months duration(born, assessment_date) >= 18 | a duration in years and months is compared with a number | add .years to the duration, or compare it with duration(\"P…\")",
                "years and months duration(born, assessment_date).months > 3 | a duration in years and months has no part \"months\" | compare the duration itself with duration(\"P…M\"): .months would leave out the years",
                "size | a number stands where a yes or no is needed | compare it with something",
                "born + 3 > assessment_date | a date is moved by a number | use duration(\"P…\") or a figure in days, months or years",
                "born > date(\"2026-02-30\") | \"2026-02-30\" is not a date | write it as date(\"2026-12-31\")",
                "born + duration(\"P1M3D\") > born | \"P1M3D\" is not a duration of years and months or of days | write it as duration(\"P1Y6M\") or duration(\"P10D\")",
                "household_members.wage > 3 | the rows have no field \"wage\" | use one of: age, relation",
                "size ** size = 3 | the exponent of ** is not a whole number from 0 to 99 | write it as a number",
                "(if member then 1 else \"x\") = 1 | a number stands beside a code | give both the same type",
                "tenure = \"open | a text has no closing quote | see \"Expressions\" in the corpus README"
            })
    void whatDoesNotBelongIsRefusedWithAWayOut(String text, String what, String todo) {
        FeelProblem problem = refused(text);
        assertThat(problem.what()).isEqualTo(withFieldsInOrder(what));
        assertThat(withFieldsInOrder(problem.todo())).isEqualTo(todo);
    }

    /** The fields of a row in this test have no order of their own. */
    private static String withFieldsInOrder(String text) {
        return text.replace("relation, age", "age, relation");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "in_eur_per_month <= in_eur_per_year | EUR/month is compared with EUR/year | multiply the EUR/month side by 12",
                "in_eur_per_month * in_months + in_number > 3 | EUR is added to number | bring both sides to one unit",
                "in_number < in_eur | number is compared with EUR | bring both sides to one unit",
                "in_eur_per_week <= in_eur_per_year | EUR/week is compared with EUR/year | multiply the EUR/week side by 52",
                "in_eur_per_month > in_eur_per_week | EUR/month is compared with EUR/week | multiply the EUR/week side by 52 and divide it by 12",
                "in_eur_per_month + in_eur_per_year > 3 | EUR/month is added to EUR/year | multiply the EUR/month side by 12",
                "in_eur > in_number | EUR is compared with number | bring both sides to one unit",
                "in_months > in_years | months is compared with years | bring both sides to one unit",
                "in_eur * in_eur > 3 | a number of EUR is multiplied by a number of EUR | use units that make one unit together",
                "in_eur_per_month * in_years > 3 | a number of EUR/month is multiplied by a number of years | use units that make one unit together",
                "in_eur / in_eur_per_month > 3 | a number of EUR is divided by a number of EUR/month | use units that make one unit together"
            })
    void unitsThatDoNotMeetAreRefused(String text, String what, String todo) {
        FeelProblem problem = refused(text);
        assertThat(problem.what()).isEqualTo(what);
        assertThat(problem.todo()).isEqualTo(todo);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "in_eur_per_month * 12 | EUR_PER_YEAR",
                "12 * in_eur_per_month | EUR_PER_YEAR",
                "in_eur_per_month * 3 | EUR_PER_MONTH",
                "in_eur_per_week * 52 | EUR_PER_YEAR",
                "in_eur_per_year / 12 | EUR_PER_MONTH",
                "in_eur_per_week * 52 / 12 | EUR_PER_MONTH",
                "in_eur_per_year / 52 | EUR_PER_WEEK",
                "in_eur_per_year / 3 | EUR_PER_YEAR",
                "in_eur_per_month / 12 | EUR_PER_MONTH",
                "in_number + in_persons | PERSONS",
                "in_number * in_number | NUMBER",
                "100 / in_persons | NUMBER",
                "in_eur_per_month * in_months | EUR",
                "in_eur_per_year * (in_persons - 1) | EUR_PER_YEAR",
                "in_eur_per_day * in_days | EUR",
                "in_eur / in_months | EUR_PER_MONTH",
                "in_eur / in_eur | NUMBER",
                "in_eur * in_percent / 100 | EUR",
                "in_persons + in_number | PERSONS",
                "max(0, in_eur - 10) | EUR",
                "if in_eur > 3 then in_eur else 0 | EUR"
            })
    void unitsCombineByTheRules(String text, Unit unit) {
        assertThat(Feel.compile(text, NAMES).type()).isEqualTo(new Type.Numeric(Optional.of(unit)));
    }

    @Test
    void anAmountInAnotherUnitIsRefused() {
        FeelProblem problem = catchThrowableOfType(
                FeelProblem.class, () -> Feel.amount("in_eur_per_month", NAMES, Unit.EUR_PER_YEAR));
        assertThat(problem.what()).isEqualTo("the amount is in EUR/month, not in EUR/year");
    }

    @Test
    void theProblemTellsWhereItStands() {
        assertThat(refused("member and sise > 3").at()).isEqualTo(11);
    }

    private static FeelProblem refused(String text) {
        return catchThrowableOfType(FeelProblem.class, () -> Feel.condition(text, NAMES));
    }

    private static Possible value(String text) {
        return new Evaluation(INPUTS).value(Feel.compile(text, NAMES));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "( | 200 | 1 | ) | brackets are nested more than 100 deep",
                "not( | 200 | member | ) | brackets are nested more than 100 deep",
                "- | 200 | 1 | `` | brackets are nested more than 100 deep",
                "[ | 200 | 1 | ] | brackets are nested more than 100 deep",
                "if member then | 150 | 1 | else 2 | brackets are nested more than 100 deep",
                "1 + | 600 | 1 | `` | the expression has more than 1000 words and signs",
                "`          ` | 1000 | 1 | `` | the expression has 10001 characters",
                "9 ** 99 ** | 10 | 99 | `` | this number is too large"
            })
    void aHostileExpressionIsRefusedAtOnce(String open, int times, String inside, String close, String what) {
        String text = (open + " ").repeat(times) + inside + close.repeat(times);
        assertThat(refused(text.length() > 10_000 ? text.substring(text.length() - 10_001) : text)
                        .what())
                .isEqualTo(what);
    }

    @Test
    void aLongExpressionIsStillComputed() {
        assertThat(value("0" + "+1".repeat(490) + " = 490")).isEqualTo(Possible.yes());
        assertThat(value("size in (" + "1,".repeat(490) + "4)")).isEqualTo(Possible.yes());
    }

    @Test
    void bracketsBesideOneAnotherAreNotNested() {
        assertThat(value("(1)" + "+(-1)+(1)".repeat(60) + " = 1")).isEqualTo(Possible.yes());
        assertThat(value("0" + "+ -1".repeat(150) + " = -150")).isEqualTo(Possible.yes());
    }

    @Test
    void aRemainderByWhatMayBeZeroIsUnknown() {
        assertThat(value("modulo(7, size - 4)")).isEqualTo(Possible.anyNumber());
    }

    @Test
    void theRemainderOfAnEstimateLiesBelowTheDivisor() {
        Range estimate = Possible.between(BigDecimal.valueOf(4), BigDecimal.valueOf(8));
        assertThat(Numbers.modulo(estimate, Possible.exactly(6)))
                .isEqualTo(Possible.between(BigDecimal.ZERO, BigDecimal.valueOf(6)));
        assertThat(Numbers.modulo(estimate, Possible.exactly(-6)))
                .isEqualTo(Possible.between(BigDecimal.valueOf(-6), BigDecimal.ZERO));
        assertThat(Numbers.modulo(estimate, Possible.exactly(10))).isEqualTo(estimate);
    }

    @Test
    void whatMayBeOneOfTwoIsBoth() {
        assertThat(value("if in_number > 3 then born else assessment_date"))
                .isEqualTo(Possible.between(LocalDate.of(2008, 2, 29), TODAY));
        assertThat(value("if in_number > 3 then \"owner\" else tenure")).isEqualTo(Possible.oneOf("owner", "tenant"));
        assertThat(value("(if in_number > 3 then \"owner\" else tenure) = \"tenant\""))
                .isEqualTo(Possible.anyTruth());
        assertThat(value("list contains([\"owner\", \"tenant\"], tenure)")).isEqualTo(Possible.yes());
        assertThat(value("list contains([\"owner\"], tenure)")).isEqualTo(Possible.no());
        assertThat(value("list contains([\"owner\"], if in_number > 3 then \"owner\" else tenure)"))
                .isEqualTo(Possible.anyTruth());
        assertThat(value("list contains([if in_number > 3 then \"owner\" else tenure], tenure)"))
                .isEqualTo(Possible.anyTruth());
    }

    /** 34 digits, as FEEL prescribes, and a size that no law needs. */
    @Test
    void aPowerThatGrowsBeyondAllSizeIsUnknownAtThatEnd() {
        Range big = Numbers.power(Possible.exactly("1e99"), 62);
        assertThat(big).isEqualTo(Possible.exactly("1e6138"));
        assertThat(Numbers.power(Possible.exactly("1e99"), 63)).isEqualTo(Possible.anyNumber());
        assertThat(Numbers.power(Possible.exactly("1e-99"), 99)).isEqualTo(Possible.exactly(0));
    }
}
