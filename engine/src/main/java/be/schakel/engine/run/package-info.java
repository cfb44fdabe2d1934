/**
 * The quick way to compute: terms become closures over slots of whole numbers. It means what the tree-walker means, and
 * leaves to it what does not fit in slots, such as rows of a list.
 */
@NullMarked
package be.schakel.engine.run;

import org.jspecify.annotations.NullMarked;
