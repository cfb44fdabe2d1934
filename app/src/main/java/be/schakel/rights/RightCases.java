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

    /** Starts as a suggestion; empty when someone else started the same right at the same moment. */
    Optional<RightCase> open(ClientCard card, String right, RightCase.Origin origin, RightStep suggestion);

    /** @return false when someone else changed it meanwhile; nothing is written then */
    boolean move(RightCase moved);

    void keep(UUID rightCase, Receipt receipt, Standing standing);

    /** Cases that are open and guarded by this worker. */
    List<RightCase> guardedBy(UUID worker);

    /** Cases opened in this trajectory that did not come to an end. */
    List<RightCase> openIn(UUID trajectory);
}
