/** The rights board and its people: Rita, Jan, and what may never happen to them. */
@NullMarked
package be.schakel.rights;

import org.jspecify.annotations.NullMarked;
