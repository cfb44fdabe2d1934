@NullMarked
package be.schakel.clarification;

import org.jspecify.annotations.NullMarked;
