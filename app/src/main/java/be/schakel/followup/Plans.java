package be.schakel.followup;

import be.schakel.intake.LifeDomain;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Goals and steps of the acting organisation's clients. Changes answer false when someone else saved first. */
interface Plans {

    enum Subject {
        GOAL,
        STEP
    }

    /** A goal or a step as it was on the screen. */
    record Version(UUID trajectory, UUID id, int version) {}

    /** @param what ADDED, CHANGED, or the {@link Progress} it came in */
    record Happening(Subject subject, UUID id, String what) {}

    /** A happening afterwards. */
    record Logged(Subject subject, String what, String about, String who, Instant at) {}

    List<Goal> goals(UUID trajectory);

    /** Open ones first, by day. */
    List<Step> steps(UUID trajectory);

    /** Open steps of this worker, wherever, and of these trajectories, whoever does them. */
    List<Step> openSteps(UUID worker, Collection<UUID> trajectories);

    void add(UUID id, UUID trajectory, Goal.Terms terms, Instant at);

    void add(UUID id, UUID trajectory, Step.Terms terms, Instant at);

    boolean change(Version shown, Goal.Terms terms);

    boolean change(Version shown, Step.Terms terms);

    boolean end(Subject subject, Version shown, Ending ending);

    /** Does a goal or a step run on this domain? A step without domain has that of its goal. */
    boolean hasOpen(UUID trajectory, LifeDomain domain);

    void log(UUID trajectory, Happening happening, Instant at);

    /** Newest first. */
    List<Logged> logged(UUID trajectory);
}
