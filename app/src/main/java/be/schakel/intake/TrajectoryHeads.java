package be.schakel.intake;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * For worklists of other modules: whom their lines are about. Leaves no line in the trail, because the list that asks
 * does. Called inside a transaction.
 */
public interface TrajectoryHeads {

    /** Running ones that the acting worker holds. */
    List<TrajectoryHead> held();

    /** Those of these that are ours and run. */
    List<TrajectoryHead> running(Collection<UUID> trajectories);
}
