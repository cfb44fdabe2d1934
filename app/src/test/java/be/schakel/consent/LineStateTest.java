package be.schakel.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The course of a line (model.md 3.6): every edge, and no other. */
class LineStateTest {

    private static final Set<String> EDGES = Set.of(
            "REQUESTED SUPERSEDED", "REFUSED SUPERSEDED", "VALID SUPERSEDED", "VALID WITHDRAWN", "VALID EXPIRED");

    @Test
    void aLineGoesAlongTheseEdgesOnly() {
        var edges = Arrays.stream(LineState.values())
                .flatMap(from -> from.next().stream().map(to -> from + " " + to))
                .collect(Collectors.toSet());
        assertThat(edges).isEqualTo(EDGES);
    }

    @Test
    void whatEndedNeverComesBack() {
        for (var state : LineState.values()) {
            assertThat(state.next().isEmpty()).isNotEqualTo(state.stands());
        }
    }
}
