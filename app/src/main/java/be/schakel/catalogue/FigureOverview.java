package be.schakel.catalogue;

import be.schakel.engine.Words;
import java.util.List;
import java.util.Map;

/**
 * What those who keep the figures have to do.
 *
 * @param due most rights first
 * @param waiting for a second person
 * @param decided lately, newest first
 * @param names of all figures, by id
 */
public record FigureOverview(
        List<DueFigure> due, List<FigureProposal> waiting, List<FigureProposal> decided, Map<String, Words> names) {

    /** What the figure of a proposal is called; its id when today's law no longer knows it. */
    public Words name(FigureProposal proposal) {
        var id = proposal.figure().parameter();
        return names.getOrDefault(id, new Words(id, id, id));
    }
}
