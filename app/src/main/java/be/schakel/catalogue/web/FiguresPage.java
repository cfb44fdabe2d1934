package be.schakel.catalogue.web;

import be.schakel.catalogue.DueFigure;
import be.schakel.catalogue.FigureOverview;
import be.schakel.platform.web.Mark;
import be.schakel.platform.web.Page;
import java.time.LocalDate;

/** The figures to look at. */
public record FiguresPage(FigureOverview overview, LocalDate today) implements Page {

    public static Mark mark(DueFigure.Why why) {
        return switch (why) {
            case MISSING -> Mark.ALARM;
            case STALE -> Mark.NO;
            case WEAK -> Mark.CARE;
            case ENDING -> Mark.WAITING;
        };
    }
}
