@NullMarked
package be.schakel.platform;

import org.jspecify.annotations.NullMarked;
