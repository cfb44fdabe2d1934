@NullMarked
package be.schakel.catalogue;

import org.jspecify.annotations.NullMarked;
