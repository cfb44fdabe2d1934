package be.schakel.intake.web;

import be.schakel.intake.TodayDesk;
import be.schakel.intake.TrajectoryLine;
import be.schakel.platform.web.Form;
import be.schakel.platform.web.Page;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;

/**
 * The trajectories of the organisation, a page at a time, or those found by name.
 *
 * @param searched these were found by name
 * @param hasNext there are more on a next page
 */
public record TrajectoriesPage(
        Form form,
        LocalDate today,
        List<TrajectoryLine> lines,
        int number,
        boolean hasNext,
        boolean closedToo,
        boolean searched)
        implements Page {

    static TrajectoriesPage of(Form form, LocalDate today, List<TrajectoryLine> lines, int number, boolean closedToo) {
        return new TrajectoriesPage(form, today, firstPage(lines), number, hasMore(lines), closedToo, false);
    }

    static TrajectoriesPage found(Form form, LocalDate today, List<TrajectoryLine> lines) {
        return new TrajectoriesPage(form, today, firstPage(lines), 0, false, true, true);
    }

    private static List<TrajectoryLine> firstPage(List<TrajectoryLine> lines) {
        return hasMore(lines) ? lines.subList(0, TodayDesk.PAGE) : lines;
    }

    private static boolean hasMore(List<TrajectoryLine> lines) {
        return lines.size() > TodayDesk.PAGE;
    }

    /** Address of another page of the same list. */
    public String pathOf(int other) {
        return "/trajecten?pagina=" + other + (closedToo ? "&afgerond" : "");
    }

    @Override
    public HttpStatus status() {
        return form.isRefused() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }
}
