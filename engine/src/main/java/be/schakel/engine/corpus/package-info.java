/**
 * Reads the corpus from YAML and checks it: every problem is collected with file and line and reported once. Internal to
 * the engine.
 */
@NullMarked
package be.schakel.engine.corpus;

import org.jspecify.annotations.NullMarked;
