/**
 * The law as people read it and keep it right: each right on a page of its own, for a client and for a jurist; the figures
 * that are due for checking; and a new figure as a change that a second person reviews, seeing first whom it touches.
 */
@ApplicationModule(allowedDependencies = {"platform", "platform :: *", "rights"})
@NullMarked
package be.schakel.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
