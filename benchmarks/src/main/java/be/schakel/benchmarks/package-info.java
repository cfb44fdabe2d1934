/** Speed and size, measured and printed; never asserted. Run with {@code ./schakel bench}. */
@NullMarked
package be.schakel.benchmarks;

import org.jspecify.annotations.NullMarked;
