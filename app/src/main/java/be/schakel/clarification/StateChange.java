package be.schakel.clarification;

import be.schakel.intake.LifeDomain;
import java.time.Instant;

/**
 * A domain moved from one state to the next.
 *
 * @param who worker and organisation, as they were called then
 */
record StateChange(LifeDomain domain, DomainState from, DomainState to, Instant at, String who) {}
