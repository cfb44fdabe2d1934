package be.schakel.rights;

import static be.schakel.platform.DemoWorkers.KOEN;
import static be.schakel.platform.DemoWorkers.SARA;
import static be.schakel.rights.RealisationState.EXPLAINED;
import static be.schakel.rights.RealisationState.SUGGESTED;
import static be.schakel.rights.RealisationState.TO_APPLY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who may take back what, and when. */
class HistoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Instant NOON = Instant.parse("2026-11-22T11:00:00Z");

    @Test
    void theLastStepOfTodayIsTakenBackByItsOwnWorker() {
        var history = new History(List.of(event(2, EXPLAINED, false), event(1, SUGGESTED, false)));
        assertThat(history.undoable(SARA.worker(), TODAY).map(RightEvent::id)).contains(2L);
        assertThat(history.before().map(RightEvent::to)).contains(SUGGESTED);
        assertThat(history.undoable(KOEN.worker(), TODAY)).isEmpty();
        assertThat(history.undoable(SARA.worker(), TODAY.plusDays(1))).isEmpty();
    }

    @Test
    @DisplayName("The day is a day in Brussels: half past midnight is already the next one")
    void theDayIsADayInBrussels() {
        var late = new History(
                List.of(event(2, EXPLAINED, false, Instant.parse("2026-11-22T23:30:00Z")), event(1, SUGGESTED, false)));
        assertThat(late.undoable(SARA.worker(), TODAY)).isEmpty();
        assertThat(late.undoable(SARA.worker(), TODAY.plusDays(1))).isPresent();
    }

    @Test
    void aSuggestionIsNeverTakenBack() {
        assertThat(new History(List.of(event(1, SUGGESTED, false))).undoable(SARA.worker(), TODAY))
                .isEmpty();
        assertThat(History.NONE.undoable(SARA.worker(), TODAY)).isEmpty();
    }

    @Test
    void whatWasTakenBackDoesNotCountAnyMore() {
        var undo = new RightEvent(
                4,
                RightEvent.Kind.UNDO,
                Optional.of(TO_APPLY),
                EXPLAINED,
                TODAY,
                Optional.empty(),
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                SARA.worker(),
                SARA.worker(),
                "Sara Maes",
                NOON,
                false);
        var history = new History(
                List.of(undo, event(3, TO_APPLY, true), event(2, EXPLAINED, false), event(1, SUGGESTED, false)));
        assertThat(history.undoable(SARA.worker(), TODAY).map(RightEvent::to)).contains(EXPLAINED);
        assertThat(history.before().map(RightEvent::to)).contains(SUGGESTED);
    }

    private static RightEvent event(long id, RealisationState to, boolean undone) {
        return event(id, to, undone, NOON);
    }

    private static RightEvent event(long id, RealisationState to, boolean undone, Instant at) {
        return new RightEvent(
                id,
                RightEvent.Kind.STEP,
                Optional.empty(),
                to,
                TODAY,
                Optional.empty(),
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                SARA.worker(),
                SARA.worker(),
                "Sara Maes",
                at,
                undone);
    }
}
