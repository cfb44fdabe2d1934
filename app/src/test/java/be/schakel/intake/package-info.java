@NullMarked
package be.schakel.intake;

import org.jspecify.annotations.NullMarked;
