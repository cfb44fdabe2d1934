package be.schakel.rights;

import static be.schakel.rights.RealisationState.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The steps of a right, edge by edge (model.md 3.3). */
class RealisationTableTest {

    /** As the model writes them. */
    private static final Map<RealisationState, Set<RealisationState>> MODEL = Map.ofEntries(
            Map.entry(SUGGESTED, Set.of(NOT_APPLICABLE, EXPLAINED, CHECK_RECEIVED)),
            Map.entry(EXPLAINED, Set.of(NOT_WANTED, TO_APPLY)),
            Map.entry(TO_APPLY, Set.of(WAITING_DOCUMENTS, HANDED_OVER, APPLIED)),
            Map.entry(WAITING_DOCUMENTS, Set.of(TO_APPLY)),
            Map.entry(HANDED_OVER, Set.of(APPLIED)),
            Map.entry(APPLIED, Set.of(GRANTED, REFUSED, PARTLY)),
            Map.entry(REFUSED, Set.of(APPEAL)),
            Map.entry(APPEAL, Set.of(GRANTED, REFUSED_FINAL)),
            Map.entry(GRANTED, Set.of(IN_USE)),
            Map.entry(IN_USE, Set.of(EFFECT_CHECKED, ENDING_SOON)),
            Map.entry(ENDING_SOON, Set.of(RENEWED, ENDED)),
            Map.entry(CHECK_RECEIVED, Set.of(IN_USE, TO_CLAIM)));

    /** Ours, so that nobody gets stuck: see the table. */
    private static final Map<RealisationState, Set<RealisationState>> ADDED = Map.ofEntries(
            Map.entry(EXPLAINED, Set.of(CHECK_RECEIVED, NOT_APPLICABLE)),
            Map.entry(NOT_WANTED, Set.of(EXPLAINED)),
            Map.entry(HANDED_OVER, Set.of(TO_APPLY)),
            Map.entry(APPEAL, Set.of(PARTLY)),
            Map.entry(CHECK_RECEIVED, Set.of(CHECK_RECEIVED)),
            Map.entry(TO_APPLY, Set.of(NOT_WANTED)),
            Map.entry(WAITING_DOCUMENTS, Set.of(NOT_WANTED)),
            Map.entry(PARTLY, Set.of(IN_USE, APPEAL)),
            Map.entry(REFUSED, Set.of(REFUSED_FINAL)),
            Map.entry(EFFECT_CHECKED, Set.of(EFFECT_CHECKED, ENDING_SOON)),
            Map.entry(RENEWED, Set.of(IN_USE)),
            Map.entry(TO_CLAIM, Set.of(APPLIED, WAITING_DOCUMENTS, HANDED_OVER, NOT_WANTED)));

    @ParameterizedTest
    @EnumSource
    @DisplayName("Every edge of the model is open and every other one is closed")
    void onlyTheEdgesOfTheModelAreOpen(RealisationState from) {
        var allowed = EnumSet.noneOf(RealisationState.class);
        Stream.of(MODEL, ADDED).forEach(edges -> allowed.addAll(edges.getOrDefault(from, Set.of())));
        for (var to : RealisationState.values()) {
            assertThat(from.next().contains(to)).as("%s to %s", from, to).isEqualTo(allowed.contains(to));
        }
    }

    @Test
    void onlyAnEndLeadsNowhere() {
        assertThat(Arrays.stream(RealisationState.values())
                        .filter(state -> state.next().isEmpty()))
                .allMatch(RealisationState::isEnd)
                .containsExactlyInAnyOrder(NOT_APPLICABLE, REFUSED_FINAL, ENDED);
    }

    @Test
    void everyStateCanBeReachedFromASuggestion() {
        var reached = EnumSet.of(SUGGESTED);
        for (var round = 0; round < RealisationState.values().length; round++) {
            Set.copyOf(reached).forEach(state -> reached.addAll(state.next()));
        }
        assertThat(reached).isEqualTo(EnumSet.allOf(RealisationState.class));
    }

    @ParameterizedTest
    @EnumSource
    void anAddressNamesOneState(RealisationState state) {
        assertThat(RealisationState.byCode(state.code())).contains(state);
    }
}
