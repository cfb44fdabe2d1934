package be.schakel.clarification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What workers type in these tests. */
final class Typing {

    private Typing() {}

    static TypedTalk typed(int version, LocalDate day, Talk talk) {
        return new TypedTalk(version, day, talk, Optional.empty());
    }

    static Talk said(String words) {
        return new Talk(words, "", "", Reply.OPEN, List.of(), Optional.empty(), "");
    }

    static Talk replied(Reply reply) {
        return new Talk("", "", "", reply, List.of(), Optional.empty(), "");
    }

    static Talk noted(String note) {
        return new Talk("", "", "", Reply.OPEN, List.of(), Optional.empty(), note);
    }

    static Talk measured(LocalDate day, int number) {
        return measured(new Measure(day, Optional.of(number), Reply.OPEN, "daarom", "", ""));
    }

    static Talk measured(Measure measure) {
        return new Talk("", "", "", Reply.OPEN, List.of(), Optional.of(measure), "");
    }

    static StepTaken running(int ordinal, String what) {
        return new StepTaken(ordinal, what, StepResult.RUNNING);
    }

    static Talk steps(StepTaken... steps) {
        return new Talk("", "", "", Reply.OPEN, List.of(steps), Optional.empty(), "");
    }
}
