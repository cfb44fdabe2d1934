package be.schakel.rights;

import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.engine.Answer;
import be.schakel.engine.Possible;
import be.schakel.engine.Rows;
import be.schakel.engine.Selection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the database keeps is what was answered, to the last cent. */
class AnswerJsonTest {

    static Stream<Answer> answers() {
        return Stream.concat(
                Stream.of(Answer.dontKnow(), Answer.ratherNotSay()),
                Stream.of(
                                Possible.yes(),
                                Possible.no(),
                                Possible.anyTruth(),
                                Possible.exactly("1250.50"),
                                Possible.exactly("0.1"),
                                Possible.exactly(100_000),
                                Possible.between(new BigDecimal("1516.66"), new BigDecimal("1516.67")),
                                Possible.atLeast(BigDecimal.TEN),
                                Possible.atMost(BigDecimal.TEN),
                                Possible.anyNumber(),
                                Possible.on(LocalDate.of(2026, 2, 28)),
                                Possible.between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)),
                                Possible.anyDay(),
                                Possible.oneOf("main"),
                                Possible.oneOf("main", "assisting \"spouse\""),
                                Possible.selected(),
                                Possible.selected("leefloon", "é'"),
                                new Selection(Set.of("leefloon"), Set.of("leefloon", "igo")),
                                new Rows(List.of(Map.of("age", Possible.exactly(7))), false))
                        .map(Answer::known));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void anAnswerComesBackAsItWasGiven(Answer answer) {
        assertThat(AnswerJson.read(AnswerJson.write(answer))).isEqualTo(answer);
    }
}
