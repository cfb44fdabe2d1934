@NullMarked
package be.schakel.followup;

import org.jspecify.annotations.NullMarked;
