/**
 * Another engine decides the same households: the catalogue goes to Apache KIE as DMN, and every outcome, of each right and
 * each condition, is laid beside ours. For tests and benchmarks only.
 */
@NullMarked
package be.schakel.oracle;

import org.jspecify.annotations.NullMarked;
