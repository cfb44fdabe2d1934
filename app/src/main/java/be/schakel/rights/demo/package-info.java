/** What Rita, Jan and Amina answered so far, for practice. */
@NullMarked
package be.schakel.rights.demo;

import org.jspecify.annotations.NullMarked;
