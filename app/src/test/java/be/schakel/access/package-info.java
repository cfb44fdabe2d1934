@NullMarked
package be.schakel.access;

import org.jspecify.annotations.NullMarked;
