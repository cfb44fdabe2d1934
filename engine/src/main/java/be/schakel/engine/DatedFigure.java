package be.schakel.engine;

/**
 * A dated value for a figure of the law, laid over a corpus.
 *
 * @param parameter id of the figure
 */
public record DatedFigure(String parameter, Parameter.Value value) {}
