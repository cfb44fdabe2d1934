package be.schakel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.engine.Confidence;
import be.schakel.engine.DatedFigure;
import be.schakel.engine.Parameter;
import be.schakel.engine.Unit;
import be.schakel.engine.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be laid over the law, and what not. */
class NewFigureTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String ADDRESS = "https://www.example.org/index";
    private static final Parameter CEILING = new Parameter(
            "ceiling",
            new Words("grens", "plafond", "ceiling"),
            Unit.EUR_PER_YEAR,
            true,
            List.of(
                    value("2024-01-01", "2024-12-31", "29515", Confidence.HIGH, ADDRESS),
                    value("2026-01-01", "2026-12-31", "31000", Confidence.HIGH, ADDRESS)));

    @ParameterizedTest
    @CsvSource({
        "2025-01-01, 2025-12-31, 30000, ''",
        "2027-01-01, 2027-12-31, 31000, ''",
        "2026-01-01, 2026-12-31, 31000.50, ''",
        "2025-01-01, 2026-01-01, 30000, catalogue.misfit.overlaps",
        "2025-01-01, open, 30000, catalogue.misfit.until",
        "2025-06-01, 2025-05-31, 30000, catalogue.misfit.ends-first",
        "2025-01-01, 2025-12-31, 29514.99, catalogue.misfit.falls",
        "2025-01-01, 2025-12-31, 31000.01, catalogue.misfit.falls",
        "2027-01-01, 2027-12-31, 30999, catalogue.misfit.falls",
        "0026-01-01, 0026-12-31, 20000, catalogue.misfit.from",
        "2039-01-01, 2039-12-31, 40000, catalogue.misfit.from",
        "2026-01-01, 2026-12-31, 31000.00, catalogue.misfit.same",
    })
    void aValueFitsBetweenTheOthersOrSaysWhyNot(String from, String until, String number, String messageKey) {
        var misfits = misfits(CEILING, value(from, until, number, Confidence.HIGH, ADDRESS));
        if (messageKey.isEmpty()) {
            assertThat(misfits).isEmpty();
        } else {
            assertThat(misfits).contains(messageKey);
        }
    }

    @Test
    void aCertainFigureStandsWhereEveryoneCanReadIt() {
        assertThat(misfits(CEILING, value("2027-01-01", "2027-12-31", "32000", Confidence.HIGH, "een collega")))
                .containsExactly("catalogue.misfit.source");
        assertThat(misfits(CEILING, value("2027-01-01", "2027-12-31", "32000", Confidence.LOW, "een collega")))
                .isEmpty();
    }

    @Test
    void aWeakValueDoesNotStandInTheWayOfALowerOne() {
        var guessed = CEILING.with(value("2027-01-01", "2027-12-31", "35000", Confidence.LOW, ADDRESS));
        assertThat(misfits(guessed, value("2027-06-01", "2027-12-31", "32000", Confidence.HIGH, ADDRESS)))
                .isEmpty();
    }

    @Test
    void aFixedLegalTermHasNoLastDay() {
        var term = new Parameter(
                "term",
                new Words("termijn", "délai", "term"),
                Unit.MONTHS,
                false,
                List.of(value("2019-01-01", "open", "3", Confidence.HIGH, ADDRESS)));
        assertThat(misfits(term, value("2027-01-01", "open", "2", Confidence.HIGH, ADDRESS)))
                .isEmpty();
    }

    private static List<String> misfits(Parameter figure, Parameter.Value value) {
        return new NewFigure(new DatedFigure(figure.id(), value))
                .misfits(figure, TODAY).stream().map(Misfit::messageKey).toList();
    }

    private static Parameter.Value value(
            String from, String until, String number, Confidence confidence, String source) {
        return new Parameter.Value(
                LocalDate.parse(from),
                Optional.of(until).filter(day -> !day.equals("open")).map(LocalDate::parse),
                new BigDecimal(number),
                source,
                confidence,
                Optional.empty());
    }
}
