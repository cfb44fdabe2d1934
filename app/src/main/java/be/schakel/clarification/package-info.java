/**
 * The talk: fourteen life domains, the same for every partner, in any order and all optional. Per domain the client's own
 * words, strengths, vulnerabilities, steps taken, a scale from 0 to 10, and where the domain stands.
 */
@ApplicationModule(allowedDependencies = {"platform", "platform :: *", "intake"})
@NullMarked
package be.schakel.clarification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
