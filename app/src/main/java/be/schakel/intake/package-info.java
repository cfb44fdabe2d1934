/**
 * Someone comes with a question: contact, person, household and network, and the trajectory with its one continuity
 * holder. Other modules hang their work on a trajectory and give their lines to the worklist and the timeline.
 */
@ApplicationModule(allowedDependencies = {"platform", "platform :: *", "collaboration"})
@NullMarked
package be.schakel.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
