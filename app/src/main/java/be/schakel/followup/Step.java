package be.schakel.followup;

import be.schakel.intake.LifeDomain;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Something someone does by a day.
 *
 * @param result how it went, once it ended
 */
public record Step(UUID id, UUID trajectory, int version, Terms terms, Instant addedAt, Progress state, String result) {

    /**
     * What was agreed: always one owner and one day (REQ-016). A goal is welcome and never needed.
     *
     * @param after the step that has to be done first (REQ-037)
     * @param right id of the right it serves
     * @param agreed talked through with the client (REQ-278)
     */
    public record Terms(
            String what,
            Owner owner,
            LocalDate due,
            Optional<StepKind> kind,
            Optional<UUID> goal,
            Optional<LifeDomain> domain,
            Optional<UUID> after,
            Optional<String> right,
            boolean agreed) {}

    public boolean isOpen() {
        return state == Progress.OPEN;
    }

    public boolean isLate(LocalDate today) {
        return isOpen() && terms.due().isBefore(today);
    }

    boolean isFor(String right) {
        return terms.right().filter(right::equals).isPresent();
    }
}
