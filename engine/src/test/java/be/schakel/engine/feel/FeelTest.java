package be.schakel.engine.feel;

import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.engine.Possible;
import be.schakel.engine.Range;
import be.schakel.engine.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expression language: what it computes. */
class FeelTest {
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
                "assessment_date.year * 100 + assessment_date.month | 202602",
                "floor(15 * (-5 / 3)) | -25",
                "1 / 3 * 3 | 0.9999999999999999999999999999999999",
                "1e33 + 0.04 + 0.04 | 1e33",
                "count([1, 2, 5][item > 1]) | 2"
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
                "size between 5 and 4 | false",
                "size between 4 and 5 and member | true",
                "(size = 4) = member | true",
                "\"a\\\\\" = \"a\\\\\" | true",
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
        assertThat(Feel.compile(text, Vocabulary.NAMES).type()).isEqualTo(new Type.Numeric(Optional.of(unit)));
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
                .isEqualTo(Possible.between(LocalDate.of(2008, 2, 29), Vocabulary.TODAY));
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

    private static Possible value(String text) {
        return new Evaluation(Vocabulary.INPUTS).value(Feel.compile(text, Vocabulary.NAMES));
    }
}
