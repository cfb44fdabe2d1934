package be.schakel.rights;

import be.schakel.engine.Receipt;
import be.schakel.engine.Standing;
import be.schakel.intake.ClientCard;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The rights that are on their way, per person. */
interface RightCases {

    /** The running or else the newest case of each right, by right id. */
    Map<String, RightCase> of(UUID person);

    /** Steps of a case, newest first. */
    List<RightEvent> history(UUID rightCase);

    /** Starts as a suggestion; empty when someone else started the same right at the same moment. */
    Optional<RightCase> open(ClientCard card, String right, RightCase.Origin origin, RightStep suggestion);

    /** @return false when someone else changed it meanwhile; nothing is written then */
    boolean move(RightCase moved);

    /** @param body who granted, refused or takes it over, as shown; empty when nobody did */
    void record(UUID rightCase, Optional<RealisationState> from, RightStep step, String body);

    void keep(UUID rightCase, Receipt receipt, Standing standing);

    /** Cases that are open and guarded by this worker. */
    List<RightCase> guardedBy(UUID worker);

    /** Cases opened in this trajectory that did not come to an end. */
    List<RightCase> openIn(UUID trajectory);

    /** Steps of all rights in a trajectory, newest first. */
    List<PastStep> historyOf(UUID trajectory);

    /** A step and the right that took it. */
    record PastStep(String right, RightEvent event) {}
}
