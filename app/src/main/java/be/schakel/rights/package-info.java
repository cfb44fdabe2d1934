/**
 * What does someone have a right to, and does it really come? The board lays the answers beside the law (module
 * {@code engine}), asks the next good question, and follows each right from suggestion to use.
 */
@ApplicationModule(
        allowedDependencies = {"platform", "platform :: *", "collaboration", "intake", "clarification", "consent"})
@NullMarked
package be.schakel.rights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
