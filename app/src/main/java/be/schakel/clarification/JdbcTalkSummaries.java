package be.schakel.clarification;

import be.schakel.intake.LifeDomain;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All domains of one trajectory in one question to the database. */
@Repository
class JdbcTalkSummaries {

    private final JdbcClient sql;

    JdbcTalkSummaries(JdbcClient sql) {
        this.sql = sql;
    }

    List<DomainSummary> of(UUID trajectory) {
        var touched = new EnumMap<LifeDomain, DomainSummary>(LifeDomain.class);
        sql.sql("""
                select t.domain, t.state, t.reply domain_reply, t.client_words, t.strengths, t.vulnerabilities,
                       t.changed_at, m.measured_on, m.number, m.reply, m.why, m.not_lower, m.one_higher
                from domain_talk t
                left join lateral (
                    select * from scale_measure s
                    where s.trajectory_id = t.trajectory_id and s.domain = t.domain
                    order by s.measured_on desc limit 1) m on true
                where t.trajectory_id = ?
                """)
                .param(trajectory)
                .query((row, index) -> summary(row))
                .list()
                .forEach(summary -> touched.put(summary.domain(), summary));
        return Arrays.stream(LifeDomain.values())
                .map(domain -> touched.getOrDefault(domain, DomainSummary.untouched(domain)))
                .toList();
    }

    private static DomainSummary summary(ResultSet row) throws SQLException {
        return new DomainSummary(
                LifeDomain.valueOf(row.getString("domain")),
                DomainState.valueOf(row.getString("state")),
                Reply.valueOf(row.getString("domain_reply")),
                row.getString("client_words"),
                row.getString("strengths"),
                row.getString("vulnerabilities"),
                row.getDate("measured_on") == null ? Optional.empty() : Optional.of(JdbcTalkParts.measure(row)),
                Optional.ofNullable(row.getTimestamp("changed_at")).map(Timestamp::toInstant));
    }
}
