/**
 * Decides social rights from the corpus: what holds, what does not, what is not known yet, why, and what to ask next.
 * Pure Java: no Spring, no SQL, no clock, no network.
 */
@NullMarked
package be.schakel.engine;

import org.jspecify.annotations.NullMarked;
