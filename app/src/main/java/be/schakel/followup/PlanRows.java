package be.schakel.followup;

import be.schakel.followup.Plans.Logged;
import be.schakel.followup.Plans.Subject;
import be.schakel.intake.LifeDomain;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads rows of goals and steps. */
final class PlanRows {

    static final String STEPS = """
            select s.*, w.name worker_name, o.name partner_name
            from plan_step s
            left join worker w on w.id = s.owner_worker_id
            left join organisation o on o.id = s.owner_organisation_id
            """;

    private static final String CLIENT = "CLIENT";
    private static final String WORKER = "WORKER";
    private static final String PARTNER = "PARTNER";

    private PlanRows() {}

    static Goal goal(ResultSet row, int index) throws SQLException {
        return new Goal(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new Goal.Terms(row.getString("words"), domain(row), row.getBoolean("agreed")),
                Progress.valueOf(row.getString("state")),
                row.getString("result"));
    }

    static Step step(ResultSet row, int index) throws SQLException {
        return new Step(
                row.getObject("id", UUID.class),
                row.getObject("trajectory_id", UUID.class),
                row.getInt("version"),
                terms(row),
                row.getTimestamp("added_at").toInstant(),
                Progress.valueOf(row.getString("state")),
                row.getString("result"));
    }

    private static Step.Terms terms(ResultSet row) throws SQLException {
        return new Step.Terms(
                row.getString("what"),
                owner(row),
                row.getDate("due_on").toLocalDate(),
                Optional.ofNullable(row.getString("kind")).map(StepKind::valueOf),
                Optional.ofNullable(row.getObject("goal_id", UUID.class)),
                domain(row),
                Optional.ofNullable(row.getObject("after_id", UUID.class)),
                Optional.ofNullable(row.getString("right_id")),
                row.getBoolean("agreed"));
    }

    static String kind(Owner owner) {
        return switch (owner) {
            case Owner.Client _ -> CLIENT;
            case Owner.Worker _ -> WORKER;
            case Owner.Partner _ -> PARTNER;
        };
    }

    private static Owner owner(ResultSet row) throws SQLException {
        return switch (row.getString("owner")) {
            case CLIENT -> new Owner.Client();
            case WORKER ->
                new Owner.Worker(row.getObject("owner_worker_id", UUID.class), name(row.getString("worker_name")));
            case PARTNER ->
                new Owner.Partner(
                        row.getObject("owner_organisation_id", UUID.class), name(row.getString("partner_name")));
            default -> throw new SQLException("Unknown owner of a step");
        };
    }

    /** The owner may have left the partnership since: the step stays. */
    private static String name(@Nullable String visible) {
        return visible == null ? "?" : visible;
    }

    private static Optional<LifeDomain> domain(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("domain")).map(LifeDomain::valueOf);
    }

    static Logged logged(ResultSet row, int index) throws SQLException {
        return new Logged(
                Subject.valueOf(row.getString("subject")),
                row.getString("happening"),
                row.getString("about"),
                row.getString("who"),
                row.getTimestamp("at").toInstant());
    }
}
