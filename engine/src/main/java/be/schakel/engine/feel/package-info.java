/**
 * The expression language of conditions: a closed part of FEEL (DMN 1.5). Text becomes a syntax tree ({@code Expr}), the
 * checker gives it types and units and turns it into meaning ({@link be.schakel.engine.feel.Term}), and the tree-walker
 * ({@link be.schakel.engine.feel.Evaluation}) computes meaning over sets of possible values. Internal to the engine.
 */
@NullMarked
package be.schakel.engine.feel;

import org.jspecify.annotations.NullMarked;
