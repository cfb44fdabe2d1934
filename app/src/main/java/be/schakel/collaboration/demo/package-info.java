/** The fictional partnership of the demo profile. */
@NullMarked
package be.schakel.collaboration.demo;

import org.jspecify.annotations.NullMarked;
