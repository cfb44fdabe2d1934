package be.schakel.clarification;

import be.schakel.intake.LifeDomain;
import be.schakel.platform.Acting;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The moves of domains from state to state; only ever added to. */
@Repository
class JdbcStateChanges {

    private final JdbcClient sql;

    JdbcStateChanges(JdbcClient sql) {
        this.sql = sql;
    }

    void add(UUID trajectory, StateChange change) {
        sql.sql("""
                insert into domain_change
                    (trajectory_id, domain, organisation_id, from_state, to_state, at, worker_id, who)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        trajectory,
                        change.domain().name(),
                        Acting.actor().organisation(),
                        change.from().name(),
                        change.to().name(),
                        Timestamp.from(change.at()),
                        Acting.actor().worker(),
                        change.who())
                .update();
    }

    List<StateChange> of(UUID trajectory) {
        return sql.sql("""
                select domain, from_state, to_state, at, who from domain_change where trajectory_id = ? order by id
                """)
                .param(trajectory)
                .query((row, index) -> new StateChange(
                        LifeDomain.valueOf(row.getString("domain")),
                        DomainState.valueOf(row.getString("from_state")),
                        DomainState.valueOf(row.getString("to_state")),
                        row.getTimestamp("at").toInstant(),
                        row.getString("who")))
                .list();
    }
}
