/**
 * The catalogue of one day for other engines: DMN 1.5 in XML, with every figure of that day as a constant. Writes only;
 * nothing is ever read back.
 */
@NullMarked
package be.schakel.engine.export;

import org.jspecify.annotations.NullMarked;
