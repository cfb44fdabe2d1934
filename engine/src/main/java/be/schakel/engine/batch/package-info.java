/**
 * The way for a population: columns of facts, and conditions that decide 64 households at a time. A condition becomes a
 * graph of whole bitmaps and number columns; the graph runs as plain loops, or as generated kernels where the platform has
 * {@code jdk.incubator.vector}. It means what the tree-walker means, and leaves to it what does not fit in columns.
 */
@NullMarked
package be.schakel.engine.batch;

import org.jspecify.annotations.NullMarked;
