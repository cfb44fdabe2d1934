package be.schakel.clarification;

import be.schakel.intake.LifeDomain;
import be.schakel.platform.Acting;
import be.schakel.platform.Moment;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What hangs on a domain: steps taken, measures and the private note. */
@Repository
class JdbcTalkParts {

    private final JdbcClient sql;

    JdbcTalkParts(JdbcClient sql) {
        this.sql = sql;
    }

    /** With the day each was written down, in order. */
    Map<StepTaken, LocalDate> steps(UUID trajectory, LifeDomain domain) {
        var steps = new LinkedHashMap<StepTaken, LocalDate>();
        sql.sql("""
                select ordinal, what, result, on_day from step_taken
                where trajectory_id = ? and domain = ? order by ordinal
                """).params(trajectory, domain.name()).query(row -> {
            steps.put(step(row), row.getDate("on_day").toLocalDate());
        });
        return steps;
    }

    private static StepTaken step(ResultSet row) throws SQLException {
        return new StepTaken(row.getInt("ordinal"), row.getString("what"), StepResult.valueOf(row.getString("result")));
    }

    List<Measure> measures(UUID trajectory, LifeDomain domain) {
        return sql.sql("""
                select measured_on, number, reply, why, not_lower, one_higher from scale_measure
                where trajectory_id = ? and domain = ? order by measured_on
                """)
                .params(trajectory, domain.name())
                .query((row, index) -> measure(row))
                .list();
    }

    static Measure measure(ResultSet row) throws SQLException {
        return new Measure(
                row.getDate("measured_on").toLocalDate(),
                Optional.ofNullable(row.getObject("number", Integer.class)),
                Reply.valueOf(row.getString("reply")),
                row.getString("why"),
                row.getString("not_lower"),
                row.getString("one_higher"));
    }

    void write(UUID trajectory, LifeDomain domain, Talk talk, Instant at) {
        sql.sql(
                        "delete from step_taken where trajectory_id = :trajectory and domain = :domain and ordinal <> all (:kept)")
                .param("trajectory", trajectory)
                .param("domain", domain.name())
                .param("kept", talk.steps().stream().map(StepTaken::ordinal).toArray(Integer[]::new))
                .update();
        var day = Moment.inBrussels(at).toLocalDate();
        talk.steps().forEach(step -> write(trajectory, domain, step, day));
        talk.measure().ifPresent(measure -> write(trajectory, domain, measure));
        writeNote(trajectory, domain, talk.privateNote(), at);
    }

    private void write(UUID trajectory, LifeDomain domain, StepTaken step, LocalDate day) {
        sql.sql("""
                insert into step_taken (trajectory_id, domain, ordinal, organisation_id, on_day, what, result)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (trajectory_id, domain, ordinal) do update set what = excluded.what, result = excluded.result
                """)
                .params(
                        trajectory,
                        domain.name(),
                        step.ordinal(),
                        Acting.actor().organisation(),
                        Date.valueOf(day),
                        step.what(),
                        step.result().name())
                .update();
    }

    private void write(UUID trajectory, LifeDomain domain, Measure measure) {
        sql.sql("""
                insert into scale_measure
                    (trajectory_id, domain, measured_on, organisation_id, number, reply, why, not_lower, one_higher)
                values (:trajectory, :domain, :on, :organisation, :number, :reply, :why, :notLower, :oneHigher)
                on conflict (trajectory_id, domain, measured_on) do update
                set number = excluded.number, reply = excluded.reply, why = excluded.why,
                    not_lower = excluded.not_lower, one_higher = excluded.one_higher
                """)
                .param("trajectory", trajectory)
                .param("domain", domain.name())
                .param("on", Date.valueOf(measure.on()))
                .param("organisation", Acting.actor().organisation())
                .param("number", measure.number().orElse(null))
                .param("reply", measure.reply().name())
                .param("why", measure.why())
                .param("notLower", measure.notLower())
                .param("oneHigher", measure.oneHigher())
                .update();
    }

    private void writeNote(UUID trajectory, LifeDomain domain, String note, Instant at) {
        if (note.isEmpty()) {
            sql.sql("delete from private_note where trajectory_id = ? and domain = ?")
                    .params(trajectory, domain.name())
                    .update();
            return;
        }
        sql.sql("""
                insert into private_note (trajectory_id, domain, organisation_id, note, changed_at, changed_by)
                values (?, ?, ?, ?, ?, ?)
                on conflict (trajectory_id, domain) do update
                set note = excluded.note, changed_at = excluded.changed_at, changed_by = excluded.changed_by
                where private_note.note <> excluded.note
                """)
                .params(
                        trajectory,
                        domain.name(),
                        Acting.actor().organisation(),
                        note,
                        Timestamp.from(at),
                        Acting.actor().workerName())
                .update();
    }
}
