package be.schakel.intake;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** One trajectory in a list. */
public record TrajectoryLine(
        UUID trajectory,
        String name,
        TrajectoryState state,
        String holderName,
        LocalDate openedOn,
        Optional<LocalDate> lastContact) {

    public String path() {
        return "/traject/" + trajectory + "/overzicht";
    }
}
