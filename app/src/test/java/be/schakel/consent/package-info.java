@NullMarked
package be.schakel.consent;

import org.jspecify.annotations.NullMarked;
