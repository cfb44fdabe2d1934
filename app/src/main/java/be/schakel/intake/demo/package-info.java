/** The fictional clients of the demo profile. */
@NullMarked
package be.schakel.intake.demo;

import org.jspecify.annotations.NullMarked;
