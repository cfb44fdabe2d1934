/**
 * Looks for rights in a whole file of households, for an organisation that may do so: reads CSV or Parquet, decides by
 * the engine, and writes one line for each household and right. Depends on the engine, the corpus and DuckDB only.
 */
@NullMarked
package be.schakel.detect;

import org.jspecify.annotations.NullMarked;
