package be.schakel.clarification;

import static be.schakel.clarification.DomainState.ASKED;
import static be.schakel.clarification.DomainState.DECLINED;
import static be.schakel.clarification.DomainState.IN_ACTION;
import static be.schakel.clarification.DomainState.NOT_ASKED;
import static be.schakel.clarification.DomainState.NOT_WANTED_NOW;
import static be.schakel.clarification.DomainState.NO_QUESTION;
import static be.schakel.clarification.DomainState.QUESTION;
import static be.schakel.clarification.DomainState.REFERRED;
import static be.schakel.clarification.DomainState.RESULT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** model.md 3.2: every edge is walked, every non-edge refused. */
class DomainStateTest {

    private record Edge(DomainState from, DomainState to) {}

    private static final Set<Edge> EDGES = Set.of(
            new Edge(NOT_ASKED, ASKED),
            new Edge(NOT_ASKED, NOT_WANTED_NOW),
            new Edge(NOT_ASKED, DECLINED),
            new Edge(ASKED, NO_QUESTION),
            new Edge(ASKED, QUESTION),
            new Edge(QUESTION, IN_ACTION),
            new Edge(IN_ACTION, RESULT),
            // any → REFERRED
            new Edge(NOT_ASKED, REFERRED),
            new Edge(ASKED, REFERRED),
            new Edge(NOT_WANTED_NOW, REFERRED),
            new Edge(DECLINED, REFERRED),
            new Edge(NO_QUESTION, REFERRED),
            new Edge(QUESTION, REFERRED),
            new Edge(IN_ACTION, REFERRED),
            new Edge(RESULT, REFERRED),
            // the client stops half-way
            new Edge(ASKED, NOT_WANTED_NOW),
            new Edge(ASKED, DECLINED),
            // the client comes back on it
            new Edge(NOT_WANTED_NOW, ASKED),
            new Edge(DECLINED, ASKED),
            new Edge(NO_QUESTION, ASKED),
            new Edge(QUESTION, ASKED),
            new Edge(RESULT, ASKED),
            new Edge(REFERRED, ASKED));

    @Test
    void eachEdgeIsAllowedAndNoOther() {
        for (var from : DomainState.values()) {
            for (var to : DomainState.values()) {
                assertThat(from.mayBecome(to)).as("%s to %s", from, to).isEqualTo(EDGES.contains(new Edge(from, to)));
            }
        }
    }

    @Test
    void aCourseWalksEdgesOnly() {
        for (var from : DomainState.values()) {
            for (var chosen : DomainState.values()) {
                var course = new Course(from).then(chosen);
                var walked =
                        Stream.concat(Stream.of(from), course.moves().stream()).toList();
                for (int place = 1; place < walked.size(); place++) {
                    assertThat(EDGES).contains(new Edge(walked.get(place - 1), walked.get(place)));
                }
            }
        }
    }

    @Test
    void everyStateCanBeLeft() {
        for (var state : DomainState.values()) {
            assertThat(state.choices()).as("%s", state).isNotEmpty();
            assertThat(state.choices()).doesNotContain(REFERRED, DECLINED, state);
        }
    }

    @Test
    void sayingThereIsAQuestionMeansItWasAsked() {
        assertThat(NOT_ASKED.movesTo(QUESTION)).containsExactly(ASKED, QUESTION);
        assertThat(NOT_ASKED.movesTo(RESULT)).isEmpty();
    }

    @Test
    @DisplayName("Declining is stored and blocks nothing (REQ-021)")
    void decliningIsAStateOfItsOwnAndNotTheEnd() {
        var declined = new Course(NOT_ASKED).afterTalk(Talk.NOTHING, replying(Reply.RATHER_NOT));
        assertThat(declined.state()).isEqualTo(DECLINED);
        assertThat(declined.afterTalk(replying(Reply.RATHER_NOT), replying(Reply.OPEN))
                        .state())
                .isEqualTo(ASKED);
        assertThat(new Course(NOT_ASKED)
                        .afterTalk(Talk.NOTHING, replying(Reply.DONT_KNOW))
                        .state())
                .isEqualTo(ASKED);
    }

    @Test
    void actionNeedsSomethingThatRunsAndResultNeedsAnOutcome() {
        var running = withStep(StepResult.RUNNING);
        var won = withStep(StepResult.WIN);
        assertThat(new Course(QUESTION).problemWith(IN_ACTION, Talk.NOTHING, () -> false))
                .isPresent();
        assertThat(new Course(QUESTION).problemWith(IN_ACTION, won, () -> false))
                .isPresent();
        assertThat(new Course(QUESTION).problemWith(IN_ACTION, running, () -> false))
                .isEmpty();
        assertThat(new Course(QUESTION).problemWith(IN_ACTION, Talk.NOTHING, () -> true))
                .isEmpty();
        assertThat(new Course(IN_ACTION).problemWith(RESULT, running, () -> true))
                .isPresent();
        assertThat(new Course(IN_ACTION).problemWith(RESULT, won, () -> false)).isEmpty();
    }

    @Test
    void noWorkerSetsReferredByHand() {
        assertThat(new Course(QUESTION).problemWith(REFERRED, Talk.NOTHING, () -> true))
                .isPresent();
    }

    private static Talk replying(Reply reply) {
        return new Talk("", "", "", reply, List.of(), Optional.empty(), "");
    }

    private static Talk withStep(StepResult result) {
        return new Talk("", "", "", Reply.OPEN, List.of(new StepTaken(1, "belde", result)), Optional.empty(), "");
    }
}
