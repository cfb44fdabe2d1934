package be.schakel.engine.feel;

import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.engine.Possible;
import be.schakel.engine.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What keeps a condition undecided is what is not known and still matters; x is 4, p holds, all else is open. */
class UndecidedTest {
    private static final Inputs INPUTS = RandomFeel.inputs(
            Map.of(
                    "x", Possible.exactly(4),
                    "y", Possible.anyNumber(),
                    "p", Possible.yes(),
                    "q", Possible.anyTruth(),
                    "c", Possible.oneOf("a", "b"),
                    "d", Possible.anyDay(),
                    "s", Possible.selected("a"),
                    "m", new Rows(List.of(), false)),
            LocalDate.of(2026, 7, 1));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "x > 3 | -",
                "y > 3 | y",
                "x > y | y",
                "p and q | q",
                "p or q | -",
                "not(q) and y > 3 | q y",
                "x < 3 or (q and y > 3) | q y",
                "x < 3 and q | -",
                "if q then y > 3 else c = \"a\" | q y c",
                "if p then y > 3 else c = \"a\" | y",
                "if not(p) then y > 3 else c = \"a\" | c",
                "(if p then y else x) > 3 | y",
                "(if q then x else 2) > 3 | q",
                "(if y > 2 then x else 2) > 3 | y",
                "\"a\" in s or c = \"c\" | -",
                "\"b\" in s or c = \"a\" | c",
                "some r in m satisfies r.age > y | m y",
                "some r in m satisfies (if q then r.age > 3 else r.age > y) | m q y",
                "count(m[age > x]) > 2 | m",
                "count(m) >= 0 | -",
                "d < date(2020, 1, 1) and y > 3 | d y",
                "floor(y + d.year) > 3 | y d"
            })
    void onlyWhatStillMattersIsNamed(String condition, String undecided) {
        Set<String> inputs = new Undecided(new Evaluation(INPUTS)).inputs(Feel.condition(condition, RandomFeel.NAMES));
        assertThat(inputs).containsExactly(undecided == null ? new String[0] : undecided.split(" "));
    }
}
