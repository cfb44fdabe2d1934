/**
 * Sign-in, the acting function and the session. Local accounts today; another identity provider only has to end in a
 * {@link be.schakel.access.SignedIn} principal.
 */
@ApplicationModule(allowedDependencies = {"platform", "platform :: *", "collaboration"})
@NullMarked
package be.schakel.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
