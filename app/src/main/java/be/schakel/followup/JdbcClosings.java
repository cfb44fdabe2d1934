package be.schakel.followup;

import be.schakel.intake.LifeDomain;
import be.schakel.platform.Acting;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcClosings implements Closings {

    private final JdbcClient sql;

    JdbcClosings(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Kept> of(UUID trajectory) {
        return sql.sql("select * from closing_talk where trajectory_id = ?")
                .param(trajectory)
                .query(JdbcClosings::kept)
                .optional();
    }

    private static Kept kept(ResultSet row, int index) throws SQLException {
        return new Kept(
                talk(row),
                row.getInt("version"),
                Optional.ofNullable(row.getTimestamp("closed_at")).map(Timestamp::toInstant),
                row.getString("closed_by"));
    }

    private static ClosingTalk talk(ResultSet row) throws SQLException {
        return new ClosingTalk(
                Optional.ofNullable(row.getString("outcome")).map(ClosingTalk.Outcome::valueOf),
                Optional.ofNullable(row.getString("talked")).map(ClosingTalk.Talked::valueOf),
                row.getString("why_not"),
                row.getString("progress"),
                row.getString("strengths"),
                row.getString("difference"),
                row.getString("cooperation"),
                Optional.ofNullable(row.getString("heavier_help")).map(ClosingTalk.HeavierHelp::valueOf),
                Optional.ofNullable(row.getObject("fallback_organisation_id", UUID.class)),
                row.getString("fallback_contact"),
                row.getString("signs"),
                row.getString("own_actions"),
                row.getString("way_back"),
                Optional.ofNullable(row.getString("not_asked")).map(ClosingTalk.NotAsked::valueOf),
                row.getString("not_asked_note"));
    }

    @Override
    public boolean save(UUID trajectory, int version, ClosingTalk talk) {
        return sql.sql("""
                insert into closing_talk as kept (trajectory_id, organisation_id, outcome, talked, why_not, progress,
                  strengths, difference, cooperation, heavier_help, fallback_organisation_id, fallback_contact, signs,
                  own_actions, way_back, not_asked, not_asked_note)
                values (:trajectory, :organisation, :outcome, :talked, :whyNot, :progress, :strengths, :difference,
                  :cooperation, :heavier, :fallback, :contact, :signs, :actions, :wayBack, :notAsked, :notAskedNote)
                on conflict (trajectory_id) do update
                set outcome = excluded.outcome, talked = excluded.talked, why_not = excluded.why_not,
                    progress = excluded.progress, strengths = excluded.strengths, difference = excluded.difference,
                    cooperation = excluded.cooperation, heavier_help = excluded.heavier_help,
                    fallback_organisation_id = excluded.fallback_organisation_id,
                    fallback_contact = excluded.fallback_contact, signs = excluded.signs,
                    own_actions = excluded.own_actions, way_back = excluded.way_back, not_asked = excluded.not_asked,
                    not_asked_note = excluded.not_asked_note, version = kept.version + 1
                where kept.version = :version
                """)
                        .param("trajectory", trajectory)
                        .param("organisation", Acting.actor().organisation())
                        .param("outcome", talk.outcome().map(Enum::name).orElse(null))
                        .param("talked", talk.talked().map(Enum::name).orElse(null))
                        .param("whyNot", talk.whyNot())
                        .param("progress", talk.progress())
                        .param("strengths", talk.strengths())
                        .param("difference", talk.difference())
                        .param("cooperation", talk.cooperation())
                        .param("heavier", talk.heavierHelp().map(Enum::name).orElse(null))
                        .param("fallback", talk.fallback().orElse(null))
                        .param("contact", talk.fallbackContact())
                        .param("signs", talk.signs())
                        .param("actions", talk.ownActions())
                        .param("wayBack", talk.wayBack())
                        .param("notAsked", talk.notAsked().map(Enum::name).orElse(null))
                        .param("notAskedNote", talk.notAskedNote())
                        .param("version", version)
                        .update()
                == 1;
    }

    @Override
    public void close(UUID trajectory, List<LifeDomain> notAsked, Instant at) {
        sql.sql("""
                update closing_talk set not_asked_domains = :notAsked, closed_at = :at, closed_by = :by
                where trajectory_id = :trajectory
                """)
                .param("notAsked", notAsked.stream().map(Enum::name).toArray(String[]::new))
                .param("at", Timestamp.from(at))
                .param("by", Acting.actor().workerName() + ", " + Acting.actor().organisationName())
                .param("trajectory", trajectory)
                .update();
    }
}
