package be.schakel.clarification;

import be.schakel.intake.LifeDomain;
import java.util.UUID;

/**
 * Given by each module that acts on a client's questions (goals and steps, rights): a domain may go from "there is a
 * question" to "in action" only when something really runs. Called inside a transaction.
 */
public interface DomainAction {

    boolean hasActionOn(UUID trajectory, LifeDomain domain);
}
