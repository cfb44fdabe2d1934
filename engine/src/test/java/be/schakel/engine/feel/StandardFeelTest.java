package be.schakel.engine.feel;

import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.engine.Unit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expressions of the corpus in the words of DMN. */
class StandardFeelTest {
    private static final Map<String, Term> NAMES = names();

    private static Map<String, Term> names() {
        Map<String, Term> names = new TreeMap<>();
        names.put("born", new Term.FactRef("born", Type.Plain.DATE));
        names.put("alone", new Term.FactRef("alone", Type.Plain.TRUTH));
        Type codes = new Type.Codes(Set.of("leefloon", "igo"), false);
        names.put("benefits", new Term.FactRef("benefits", new Type.ListOf(codes)));
        Type row = new Type.Row(Map.of("rent", numberOf(Unit.EUR), "since", Type.Plain.DATE));
        names.put("homes", new Term.FactRef("homes", new Type.ListOf(row)));
        for (Unit unit : List.of(Unit.NUMBER, Unit.DAYS, Unit.MONTHS, Unit.YEARS, Unit.EUR)) {
            String name = "in_" + unit.name().toLowerCase(Locale.ROOT);
            names.put(name, new Term.FigureRef(name, numberOf(unit)));
        }
        return names;
    }

    private static Type numberOf(Unit unit) {
        return new Type.Numeric(Optional.of(unit));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            born + in_months <= assessment_date | (born + in_months * duration("P1M")) <= assessment_date
            born - in_days = assessment_date    | (born - in_days * duration("P1D")) = assessment_date
            in_years + born > assessment_date   | (in_years * duration("P1Y") + born) > assessment_date
            """)
    void aDateMovedByANumberIsMovedByADuration(String ours, String standard) {
        assertThat(StandardFeel.of(ours, NAMES).text()).isEqualTo(standard);
    }

    @Test
    void theSumOfNothingIsZeroThereToo() {
        assertThat(StandardFeel.of("sum(homes[since < assessment_date].rent)", NAMES)
                        .text())
                .isEqualTo("sum(append(homes[since < assessment_date].rent, 0))");
    }

    @Test
    void theGreatestOfNothingIsUnknownAndNoError() {
        assertThat(StandardFeel.of("max(homes.rent) < in_eur", NAMES).text())
                .isEqualTo("(if count(homes.rent) = 0 then null else max(homes.rent)) < in_eur");
    }

    @Test
    void whatIsSoughtInAListStandsInBracketsBesideSomethingElse() {
        assertThat(StandardFeel.of("\"igo\" in benefits or alone", NAMES).text())
                .isEqualTo("(\"igo\" in benefits) or alone");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"igo\" in benefits",
                "in_eur in (1, [4..6], > 9) and alone",
                "count(homes[rent > in_eur * 2 and since + duration(\"P1M\") < assessment_date]) >= 1",
                "if alone then in_eur = 3 else not(in_eur between 1 and 2)",
                "years and months duration(born, assessment_date).years >= in_years",
                "sum(1, 2) = 3",
                "some home in homes satisfies home.rent > 4"
            })
    void allElseStaysAsItWasWritten(String ours) {
        assertThat(StandardFeel.of("  " + ours, NAMES).text()).isEqualTo(ours);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            some home in homes satisfies home.since + in_months > born | some home in homes satisfies (home.since + in_months * duration("P1M")) > born
            count(homes[since + in_days > born and rent in [1..2]]) = -in_number | count(homes[((since + in_days * duration("P1D")) > born) and (rent in [1..2])]) = (-in_number)
            if alone then born + in_days > born else in_eur in (1..2] | if alone then (born + in_days * duration("P1D")) > born else in_eur in (1..2]
            sum(homes.rent) in (1, 2) | (sum(append(homes.rent, 0)) in 1) or (sum(append(homes.rent, 0)) in 2)
            not(alone = true) and born + in_days > born | not(alone = true) and ((born + in_days * duration("P1D")) > born)
            born + in_days > born and "igo" in benefits | ((born + in_days * duration("P1D")) > born) and ("igo" in benefits)
            born + in_days > born and in_eur in [1..2] | ((born + in_days * duration("P1D")) > born) and (in_eur in [1..2])
            all([alone, born + in_days > born]) | all([alone, (born + in_days * duration("P1D")) > born])
            every home in homes satisfies home.since + in_days > born | every home in homes satisfies (home.since + in_days * duration("P1D")) > born
            alone = false or in_years + born > born | (alone = false) or ((in_years * duration("P1Y") + born) > born)
            count(benefits[item = "igo"]) > 0 or born + in_days > born | (count(benefits[item = "igo"]) > 0) or ((born + in_days * duration("P1D")) > born)
            max(in_eur, sum(homes.rent)) = 1.50 | max(in_eur, sum(append(homes.rent, 0))) = 1.50
            """)
    void aChangeDeepInsideKeepsTheRest(String ours, String standard) {
        assertThat(StandardFeel.of(ours, NAMES).text()).isEqualTo(standard);
    }

    @Test
    void itSaysWhatItReads() {
        assertThat(StandardFeel.of("count(homes[since < assessment_date and rent < in_eur]) > 1", NAMES)
                        .reads())
                .containsExactlyInAnyOrder("homes", "assessment_date", "in_eur");
    }

    @Test
    void whatIsWrittenAnewMeansTheSame() {
        String ours = "(alone or \"igo\" in benefits) and sum(homes[rent > 2 * in_eur].rent) >= 1 - in_eur";
        String standard = StandardFeel.of(ours, NAMES).text();
        String again = standard.replace("append(", "").replace(", 0))", ")");
        assertThat(Feel.compile(again, NAMES)).isEqualTo(Feel.compile(ours, NAMES));
    }
}
