package be.schakel.intake.demo;

import be.schakel.intake.Channel;
import be.schakel.intake.TrajectoryState;
import be.schakel.platform.Actor;
import be.schakel.platform.DemoWorkers;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A fictional client at the door.
 *
 * @param key names the fixed ids: {@code person/<key>} and {@code trajectory/<key>}
 * @param happening what the timeline says about the state, or empty
 * @param openedDaysAgo when the first contact was
 * @param inStateDaysAgo since when in this state
 * @param lookAgainInDays from today; negative is late
 */
record DemoClient(
        String key,
        Actor holder,
        String name,
        LocalDate birthDate,
        String language,
        String municipality,
        Channel channel,
        String question,
        TrajectoryState state,
        String happening,
        int openedDaysAgo,
        int inStateDaysAgo,
        Optional<Integer> lookAgainInDays) {

    static DemoClient atTheDoor(
            String key,
            Actor holder,
            String name,
            LocalDate birthDate,
            String language,
            Channel channel,
            String question) {
        return new DemoClient(
                key,
                holder,
                name,
                birthDate,
                language,
                "Leiedorp",
                channel,
                question,
                TrajectoryState.OPEN,
                "",
                0,
                0,
                Optional.empty());
    }

    DemoClient openedDaysAgo(int days) {
        return new DemoClient(
                key,
                holder,
                name,
                birthDate,
                language,
                municipality,
                channel,
                question,
                state,
                happening,
                days,
                days,
                lookAgainInDays);
    }

    DemoClient in(TrajectoryState newState, String happened, int daysAgo) {
        return new DemoClient(
                key,
                holder,
                name,
                birthDate,
                language,
                municipality,
                channel,
                question,
                newState,
                happened,
                openedDaysAgo,
                daysAgo,
                lookAgainInDays);
    }

    DemoClient lookAgainIn(int days) {
        return new DemoClient(
                key,
                holder,
                name,
                birthDate,
                language,
                municipality,
                channel,
                question,
                state,
                happening,
                openedDaysAgo,
                inStateDaysAgo,
                Optional.of(days));
    }

    UUID person() {
        return DemoWorkers.id("person/" + key);
    }

    UUID trajectory() {
        return DemoWorkers.id("trajectory/" + key);
    }
}
