/** Who works together: partnerships, their organisations, and workers in a function. */
@ApplicationModule(allowedDependencies = {"platform", "platform :: *"})
@NullMarked
package be.schakel.collaboration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
