/** Schakel as a process: how it starts, refuses to start, and comes back after {@code kill -9}. */
@NullMarked
package be.schakel.launch;

import org.jspecify.annotations.NullMarked;
