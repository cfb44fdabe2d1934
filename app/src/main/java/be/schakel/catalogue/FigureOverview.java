package be.schakel.catalogue;

import be.schakel.engine.Words;
import be.schakel.rights.Everyday;
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

    public List<DueFigure> because(DueFigure.Why why) {
        return due.stream().filter(figure -> figure.why() == why).toList();
    }

    /** Only the due figures with these words in their name or in that of a right that reads them. */
    public FigureOverview with(Everyday words) {
        return words.isEmpty()
                ? this
                : new FigureOverview(
                        due.stream().filter(figure -> figure.isAbout(words)).toList(), waiting, decided, names);
    }

    /** What the figure of a proposal is called; its id when today's law no longer knows it. */
    public Words name(FigureProposal proposal) {
        var id = proposal.figure().parameter();
        return names.getOrDefault(id, new Words(id, id, id));
    }
}
