/** Schakel: right found, who may grant it, consented warm hand-over, granted or refused, policy signal. */
@NullMarked
package be.schakel;

import org.jspecify.annotations.NullMarked;
