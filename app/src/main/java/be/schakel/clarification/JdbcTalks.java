package be.schakel.clarification;

import be.schakel.intake.LifeDomain;
import be.schakel.platform.Acting;
import be.schakel.platform.StaleVersion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTalks implements Talks {

    private final JdbcClient sql;
    private final JdbcTalkParts parts;
    private final JdbcTalkSummaries summaries;
    private final JdbcStateChanges changes;

    JdbcTalks(JdbcClient sql, JdbcTalkParts parts, JdbcTalkSummaries summaries, JdbcStateChanges changes) {
        this.sql = sql;
        this.parts = parts;
        this.summaries = summaries;
        this.changes = changes;
    }

    @Override
    public boolean isStarted(UUID trajectory, LifeDomain domain) {
        return sql.sql("select exists (select from domain_talk where trajectory_id = ? and domain = ?)")
                .params(trajectory, domain.name())
                .query((row, index) -> row.getBoolean(1))
                .single();
    }

    @Override
    public void start(UUID trajectory, LifeDomain domain, Stamp stamp) {
        sql.sql("""
                insert into domain_talk (trajectory_id, domain, organisation_id, question_set)
                values (?, ?, ?, ?)
                on conflict do nothing
                """)
                .params(trajectory, domain.name(), Acting.actor().organisation(), stamp.questionSet())
                .update();
    }

    @Override
    public Topic topic(UUID trajectory, LifeDomain domain) {
        return read(trajectory, domain, "").orElseGet(() -> Topic.untouched(domain));
    }

    @Override
    public Topic locked(UUID trajectory, LifeDomain domain) {
        return read(trajectory, domain, "for update of t").orElseThrow(() -> new StaleVersion("domain"));
    }

    private Optional<Topic> read(UUID trajectory, LifeDomain domain, String lock) {
        return sql.sql("""
                select t.state, t.version, t.client_words, t.strengths, t.vulnerabilities, t.reply, t.changed_at,
                       t.changed_by, coalesce(n.note, '') note
                from domain_talk t
                left join private_note n using (trajectory_id, domain)
                where t.trajectory_id = ? and t.domain = ?
                """ + lock)
                .params(trajectory, domain.name())
                .query((row, index) -> bare(domain, row))
                .optional()
                .map(topic -> whole(trajectory, topic));
    }

    private static Topic bare(LifeDomain domain, ResultSet row) throws SQLException {
        var said = new Talk(
                row.getString("client_words"),
                row.getString("strengths"),
                row.getString("vulnerabilities"),
                Reply.valueOf(row.getString("reply")),
                List.of(),
                Optional.empty(),
                row.getString("note"));
        return new Topic(
                domain,
                DomainState.valueOf(row.getString("state")),
                row.getInt("version"),
                said,
                Optional.ofNullable(row.getTimestamp("changed_at")).map(Timestamp::toInstant),
                row.getString("changed_by"),
                Map.of(),
                List.of());
    }

    /** After the row is read, and locked when that was asked: the parts change only together with their row. */
    private Topic whole(UUID trajectory, Topic bare) {
        return bare.with(parts.steps(trajectory, bare.domain()), parts.measures(trajectory, bare.domain()));
    }

    @Override
    public void write(UUID trajectory, Topic over, Talk talk, Stamp stamp) {
        var written = sql.sql("""
                update domain_talk
                set version = version + 1, client_words = :words, strengths = :strengths,
                    vulnerabilities = :vulnerabilities, reply = :reply, question_set = :questionSet,
                    changed_at = :at, changed_by = :by
                where trajectory_id = :trajectory and domain = :domain and version = :version
                """)
                .param("words", talk.clientWords())
                .param("strengths", talk.strengths())
                .param("vulnerabilities", talk.vulnerabilities())
                .param("reply", talk.reply().name())
                .param("questionSet", stamp.questionSet())
                .param("at", Timestamp.from(stamp.at()))
                .param("by", Acting.actor().workerName())
                .param("trajectory", trajectory)
                .param("domain", over.domain().name())
                .param("version", over.version())
                .update();
        if (written == 0) {
            throw new StaleVersion("domain");
        }
        parts.write(trajectory, over.domain(), talk, stamp.at());
    }

    @Override
    public void move(UUID trajectory, LifeDomain domain, DomainState from, DomainState to, Stamp stamp) {
        var moved = sql.sql("""
                update domain_talk set state = :to, changed_at = :at, changed_by = :by
                where trajectory_id = :trajectory and domain = :domain and state = :from
                """)
                .param("to", to.name())
                .param("at", Timestamp.from(stamp.at()))
                .param("by", Acting.actor().workerName())
                .param("trajectory", trajectory)
                .param("domain", domain.name())
                .param("from", from.name())
                .update();
        if (moved == 0) {
            throw new StaleVersion("domain");
        }
        changes.add(trajectory, new StateChange(domain, from, to, stamp.at(), who()));
    }

    private static String who() {
        return Acting.actor().workerName() + ", " + Acting.actor().organisationName();
    }

    @Override
    public List<DomainSummary> summary(UUID trajectory) {
        return summaries.of(trajectory);
    }

    @Override
    public List<StateChange> changes(UUID trajectory) {
        return changes.of(trajectory);
    }
}
