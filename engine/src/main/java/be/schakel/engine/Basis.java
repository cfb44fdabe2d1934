package be.schakel.engine;

/**
 * The rule of law behind a condition.
 *
 * @param text article, in words
 * @param source address where it was read
 */
public record Basis(Words text, String source) {}
