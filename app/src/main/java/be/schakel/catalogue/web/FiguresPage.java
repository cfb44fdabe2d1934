package be.schakel.catalogue.web;

import be.schakel.catalogue.DueFigure;
import be.schakel.catalogue.FigureOverview;
import be.schakel.platform.web.Mark;
import be.schakel.platform.web.Page;
import be.schakel.rights.Everyday;

/**
 * The figures to look at.
 *
 * @param typed words a worker looks for among those that are due; empty shows all
 */
public record FiguresPage(FigureOverview all, String typed) implements Page {

    /** So few that nothing needs to stay folded. */
    private static final int SHORT = 12;

    public FigureOverview overview() {
        return all.with(words());
    }

    private Everyday words() {
        return Everyday.of(typed);
    }

    public boolean isSearch() {
        return !words().isEmpty();
    }

    public boolean isShort() {
        return overview().due().size() <= SHORT;
    }

    public static Mark mark(DueFigure.Why why) {
        return switch (why) {
            case MISSING -> Mark.ALARM;
            case STALE -> Mark.NO;
            case WEAK -> Mark.CARE;
            case ENDING -> Mark.WAITING;
        };
    }
}
