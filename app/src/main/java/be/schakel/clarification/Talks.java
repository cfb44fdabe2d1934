package be.schakel.clarification;

import be.schakel.intake.LifeDomain;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The talks with the clients of the acting organisation. */
interface Talks {

    /** Who writes and when. */
    record Stamp(Instant at, int questionSet) {}

    boolean isStarted(UUID trajectory, LifeDomain domain);

    /** Makes room for a domain of a trajectory that is known to be ours. */
    void start(UUID trajectory, LifeDomain domain, Stamp stamp);

    /** As saved; untouched when nothing was. */
    Topic topic(UUID trajectory, LifeDomain domain);

    /** As saved, and nobody else writes to it until the transaction ends. */
    Topic locked(UUID trajectory, LifeDomain domain);

    /**
     * @param over what the talk is written over
     * @throws be.schakel.platform.StaleVersion when that is no longer what is saved
     */
    void write(UUID trajectory, Topic over, Talk talk, Stamp stamp);

    void move(UUID trajectory, LifeDomain domain, DomainState from, DomainState to, Stamp stamp);

    /** All fourteen, in order. */
    List<DomainSummary> summary(UUID trajectory);

    /** Oldest first. */
    List<StateChange> changes(UUID trajectory);
}
