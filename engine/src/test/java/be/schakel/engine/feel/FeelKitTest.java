package be.schakel.engine.feel;

import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.engine.OneOf;
import be.schakel.engine.Possible;
import be.schakel.engine.Range;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/**
 * The constant expressions of the DMN Technology Compatibility Kit: each gives the value that DMN 1.5 says, or is refused
 * when it is read. Never another value, never a silent null.
 */
class FeelKitTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** What an expression of the kit must come to; no value where FEEL says null. */
    private record Example(String id, String feel, Optional<Map<String, String>> expected) {}

    @Test
    @DisplayName("1,016 expressions: 236 within our grammar, 271 with a value outside it, 509 without a value")
    void eachGivesItsValueOrIsRefused() throws IOException {
        int given = 0;
        int outside = 0;
        int nothing = 0;
        List<String> wrong = new ArrayList<>();
        for (Example example : examples()) {
            Optional<Term> term = compiled(example, wrong);
            if (term.isPresent()) {
                given++;
                if (!isExpected(term.get(), example.expected())) {
                    wrong.add(example + " gave " + value(term.get()));
                }
            } else if (example.expected().isPresent()) {
                outside++;
            } else {
                nothing++;
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(List.of(given, outside, nothing)).containsExactly(236, 271, 509);
    }

    /** Nothing when it is refused; a refusal says what and where. */
    private static Optional<Term> compiled(Example example, List<String> wrong) {
        try {
            return Optional.of(Feel.compile(example.feel(), Map.of()));
        } catch (FeelProblem refused) {
            if (refused.what().isBlank()
                    || refused.todo().isBlank()
                    || refused.at() < 0
                    || refused.at() > example.feel().length()) {
                wrong.add(example + " is refused without saying why and where");
            }
            return Optional.empty();
        }
    }

    private static Possible value(Term term) {
        return new Evaluation(RandomFeel.inputs(Map.of(), TODAY)).value(term);
    }

    private static boolean isExpected(Term term, Optional<Map<String, String>> expected) {
        return expected.map(value -> switch (Objects.requireNonNull(value.get("type"))) {
                    case "decimal" -> same(term, new BigDecimal(value.get("value")));
                    case "boolean" -> value(term).equals(Possible.truth(Boolean.parseBoolean(value.get("value"))));
                    case "date" -> value(term).equals(Possible.on(LocalDate.parse(value.get("value"))));
                    case "duration" -> same(term, amount(term.type(), String.valueOf(value.get("value"))));
                    case "string" ->
                        value(term) instanceof OneOf code && code.codes().equals(Set.of(value.get("value")));
                    default -> false;
                })
                .orElse(false);
    }

    private static BigDecimal amount(Type type, String duration) {
        return BigDecimal.valueOf(
                type == Type.Plain.MONTHS
                        ? Period.parse(duration).toTotalMonths()
                        : Duration.parse(duration).toDays());
    }

    private static boolean same(Term term, BigDecimal expected) {
        return value(term) instanceof Range range
                && range.point().filter(point -> point.compareTo(expected) == 0).isPresent();
    }

    private static List<Example> examples() throws IOException {
        try (InputStream kit = Objects.requireNonNull(FeelKitTest.class.getResourceAsStream("/feel/cases.yaml"))) {
            List<Map<String, Object>> cases = new Yaml().load(kit);
            return cases.stream().map(FeelKitTest::example).toList();
        }
    }

    private static Example example(Map<String, Object> one) {
        Optional<Map<String, String>> expected = Optional.ofNullable(one.get("expect"))
                .map(Map.class::cast)
                .map(value ->
                        Map.of("type", String.valueOf(value.get("type")), "value", String.valueOf(value.get("value"))));
        return new Example(String.valueOf(one.get("id")), String.valueOf(one.get("feel")), expected);
    }
}
