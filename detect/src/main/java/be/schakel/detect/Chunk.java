package be.schakel.detect;

/**
 * What became of some rows.
 *
 * @param found lines for the output
 * @param rejected lines for the rows set aside
 */
record Chunk(String found, String rejected, Tally tally) {}
