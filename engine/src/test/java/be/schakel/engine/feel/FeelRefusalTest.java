package be.schakel.engine.feel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.schakel.engine.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expression language: what it refuses and how. */
class FeelRefusalTest {
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
                "size = -born | a date stands where a number is needed | use a number there",
                "size in [4..2] | the interval ends before it begins | put the lower end first",
                "born in (@\"2026-01-02\"..@\"2026-01-01\") | the interval ends before it begins | put the lower end first",
                "size = 3 = member | \"=\" follows another comparison | put brackets around one of them",
                "every x in benefits satisfies member in member = true | \"=\" follows another comparison | put brackets around one of them",
                "if member then member else size between 1 and 2 in true | \"in\" follows another comparison | put brackets around one of them",
                "sum([1, 2][item > 3]) = 0 | nothing is left in this list | write what sum is taken of",
                "count(benefits[max([1, 2][item > 3]) = 0]) = 1 | nothing is left in this list | write what max is taken of",
                "size = 12345678901234567890123456789012345 | this number has more than 34 digits | round it",
                "born < @\"2026-01-01\" + duration(\"P999999D\") * 999999 | this is too large | no figure of the law has so many digits",
                "duration(\"P9999Y\") * 99999 = duration(\"P1Y\") | this is too large | no figure of the law has so many digits",
                "tenure = \"a\\nb\" | \\n in a text is outside the grammar | only \" and a backslash stand after a backslash",
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

    @Test
    void anAmountInAnotherUnitIsRefused() {
        FeelProblem problem = catchThrowableOfType(
                FeelProblem.class, () -> Feel.amount("in_eur_per_month", Vocabulary.NAMES, Unit.EUR_PER_YEAR));
        assertThat(problem.what()).isEqualTo("the amount is in EUR/month, not in EUR/year");
    }

    @Test
    void theProblemTellsWhereItStands() {
        assertThat(refused("member and sise > 3").at()).isEqualTo(11);
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
                "9 ** 99 ** | 10 | 99 | `` | this is too large",
                "(if | 30 | 3 | ` between 1 and 2 then 1 else 2)` | this looks at more than 10000 parts, in lists and tests inside one another",
                "(if | 30 | 3 | ` in [1..2] then 1 else 2)` | this looks at more than 10000 parts, in lists and tests inside one another",
                "(if | 30 | 3 | ` in (1, 2, >3) then 1 else 2)` | this looks at more than 10000 parts, in lists and tests inside one another",
                "count([1, 2][item > | 30 | 3 | `])` | this looks at more than 10000 parts, in lists and tests inside one another",
                "(if some x in [1, 2] satisfies x > | 30 | 3 | ` then 1 else 2)` | this looks at more than 10000 parts, in lists and tests inside one another"
            })
    @Timeout(10)
    void aHostileExpressionIsRefusedAtOnce(String open, int times, String inside, String close, String what) {
        String text = (open + " ").repeat(times) + inside + close.repeat(times);
        assertThat(refused(text.length() > 10_000 ? text.substring(text.length() - 10_001) : text)
                        .what())
                .isEqualTo(what);
    }

    private static FeelProblem refused(String text) {
        return catchThrowableOfType(FeelProblem.class, () -> Feel.condition(text, Vocabulary.NAMES));
    }
}
