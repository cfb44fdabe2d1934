@NullMarked
package be.schakel.architecture;

import org.jspecify.annotations.NullMarked;
