package be.schakel.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Contacts and turns of a trajectory: {0} is what was noted, {1} the colleague it is about. */
@Component
class IntakeTimeline implements TimelineSource {

    private final JdbcClient sql;

    IntakeTimeline(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<TimelineEntry> entriesOf(UUID trajectory) {
        return sql.sql("""
                select happened.at, happened.kind, happened.note, coalesce(about.name, '') about,
                       actor.name || ', ' || o.name who
                from (
                  select at, happening kind, note, about_worker_id, by_worker_id, organisation_id
                  from trajectory_event where trajectory_id = :trajectory
                  union all
                  select at, 'contact.' || channel || '.' || reach, words, null, by_worker_id, organisation_id
                  from contact where trajectory_id = :trajectory
                ) happened
                join worker actor on actor.id = happened.by_worker_id
                join organisation o on o.id = happened.organisation_id
                left join worker about on about.id = happened.about_worker_id
                order by happened.at desc
                """)
                .param("trajectory", trajectory)
                .query(IntakeTimeline::entry)
                .list();
    }

    private static TimelineEntry entry(ResultSet row, int index) throws SQLException {
        return new TimelineEntry(
                row.getTimestamp("at").toInstant(),
                "intake.timeline." + row.getString("kind"),
                List.of(row.getString("note"), row.getString("about")),
                row.getString("who"));
    }
}
