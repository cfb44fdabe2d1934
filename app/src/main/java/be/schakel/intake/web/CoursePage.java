package be.schakel.intake.web;

import be.schakel.intake.ClientCard;
import be.schakel.intake.Course;
import be.schakel.intake.TrajectoryState;
import be.schakel.platform.web.Page;
import java.util.List;

/** How a trajectory stands, and what may come next. */
public record CoursePage(ClientCard card, Course course, List<CourseStep> steps) implements Page {

    /** The talk that ends an intake can be had from here. */
    public boolean mayClose() {
        return card.state().mayBecome(TrajectoryState.CLOSED);
    }

    public String path() {
        return "/traject/" + card.trajectory();
    }
}
