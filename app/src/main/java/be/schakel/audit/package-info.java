/** Who saw or changed what, in which function, why. Hears events; nobody depends on it. */
@ApplicationModule(allowedDependencies = {"platform", "platform :: *"})
@NullMarked
package be.schakel.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
