package be.schakel.catalogue;

import be.schakel.engine.Right;
import java.util.List;

/**
 * A figure with what reads it.
 *
 * @param rights in force today, that read it
 * @param waiting values proposed for it that nobody reviewed yet
 */
public record FigureFile(FigureEntry entry, List<Right> rights, List<FigureProposal> waiting) {}
