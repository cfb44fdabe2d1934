package be.schakel.rights;

import be.schakel.engine.Answer;
import be.schakel.engine.Possible;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Answers as a worker writes them down, in few words. */
final class Answers {

    private Answers() {}

    /** A first answer of the client: yes/no, a number, a day, a code, or several codes. */
    static GivenAnswer answered(String fact, Object value, LocalDate on) {
        return new GivenAnswer(fact, answer(value), Voice.CLIENT, on, 0);
    }

    static Answer answer(Object value) {
        return value instanceof Answer answer ? answer : Answer.known(possible(value));
    }

    private static Possible possible(Object value) {
        return switch (value) {
            case Boolean truth -> Possible.truth(truth);
            case Integer number -> Possible.exactly(number);
            case LocalDate day -> Possible.on(day);
            case List<?> codes ->
                Possible.selected(codes.stream().map(String::valueOf).toArray(String[]::new));
            default -> Possible.oneOf(value.toString());
        };
    }

    static FactAnswer said(String fact, Object value) {
        return new FactAnswer(
                fact,
                answer(value),
                Voice.CLIENT,
                LocalDate.EPOCH,
                be.schakel.platform.DemoWorkers.SARA.worker(),
                "Sara Maes",
                Instant.EPOCH,
                1);
    }

    static FactSheet sheet(FactAnswer... answers) {
        return new FactSheet(Arrays.stream(answers).collect(Collectors.toMap(FactAnswer::fact, Function.identity())));
    }
}
