/** The reference workload of twelve rights on a population, beside other ways to decide the same. */
@NullMarked
package be.schakel.benchmarks.population;

import org.jspecify.annotations.NullMarked;
