package be.schakel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.engine.Confidence;
import be.schakel.engine.Parameter;
import be.schakel.engine.Unit;
import be.schakel.engine.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which figures a coordinator has to look at. */
class DueFigureTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "'', MISSING",
        "2027-01-01 2027-12-31 HIGH, MISSING",
        "2025-01-01 2025-12-31 HIGH, STALE",
        "2026-01-01 2026-11-21 HIGH, STALE",
        "2026-01-01 2027-12-31 LOW, WEAK",
        "2026-01-01 2026-11-22 HIGH, ENDING",
        "2026-01-01 2027-01-20 MEDIUM, ENDING",
        "2026-01-01 2027-01-21 MEDIUM, ''",
        "2026-01-01 2026-12-31 HIGH;2027-01-01 2027-12-31 HIGH, ''",
        "2026-01-01 2026-12-31 HIGH;2027-01-02 2027-12-31 HIGH, ENDING",
        "2019-01-01 open HIGH, ''",
    })
    void aFigureIsDueWhenSomeDayOfTheNextSixtyIsNotSure(String values, String why) {
        var due = DueFigure.of(figure(values), List.of(), TODAY).map(DueFigure::why);
        assertThat(due.map(Enum::name).orElse("")).isEqualTo(why);
    }

    private static Parameter figure(String values) {
        return new Parameter(
                "figure",
                new Words("cijfer", "chiffre", "figure"),
                Unit.EUR,
                true,
                Stream.of(values.split(";", -1))
                        .filter(line -> !line.isEmpty())
                        .map(line -> value(line.split(" ", -1)))
                        .toList());
    }

    private static Parameter.Value value(String... parts) {
        return new Parameter.Value(
                LocalDate.parse(parts[0]),
                Optional.of(parts[1]).filter(day -> !day.equals("open")).map(LocalDate::parse),
                BigDecimal.ONE,
                "https://www.example.org",
                Confidence.valueOf(parts[2]),
                Optional.empty());
    }
}
