package be.schakel.referral;

import be.schakel.platform.Acting;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcExchange implements Exchange {

    private final JdbcClient sql;

    JdbcExchange(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void happened(UUID referral, ReferralEvent event) {
        sql.sql("""
                insert into referral_event (organisation_id, referral_id, at, worker_id, worker_name, move, state, reason, note)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        event.organisation(),
                        referral,
                        Timestamp.from(event.at()),
                        event.worker(),
                        event.workerName(),
                        event.move().name(),
                        event.state().name(),
                        event.reason(),
                        event.note())
                .update();
    }

    @Override
    public List<ReferralEvent> events(UUID referral) {
        return sql.sql("""
                select at, organisation_id, worker_id, worker_name, move, state, reason, note from referral_event
                where referral_id = ? order by id
                """).param(referral).query(JdbcExchange::event).list();
    }

    private static ReferralEvent event(ResultSet row, int index) throws SQLException {
        return new ReferralEvent(
                ReferralRows.at(row, "at"),
                row.getObject("organisation_id", UUID.class),
                row.getObject("worker_id", UUID.class),
                row.getString("worker_name"),
                ReferralMove.valueOf(row.getString("move")),
                ReferralState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getString("note"));
    }

    @Override
    public void say(UUID referral, UUID id, Message message) {
        sql.sql("""
                insert into referral_message (id, organisation_id, referral_id, at, worker_name, words)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing
                """)
                .params(
                        id,
                        message.organisation(),
                        referral,
                        Timestamp.from(message.at()),
                        message.workerName(),
                        message.words())
                .update();
    }

    @Override
    public List<Message> messages(UUID referral) {
        return sql.sql(
                        "select organisation_id, at, worker_name, words from referral_message where referral_id = ? order by position")
                .param(referral)
                .query((row, index) -> new Message(
                        row.getObject("organisation_id", UUID.class),
                        ReferralRows.at(row, "at"),
                        row.getString("worker_name"),
                        row.getString("words")))
                .list();
    }

    @Override
    public void report(UUID referral, ReferralResult result) {
        sql.sql("insert into referral_result (referral_id, organisation_id, outcome, note, at) values (?, ?, ?, ?, ?)")
                .params(
                        referral,
                        Acting.actor().organisation(),
                        result.kind().name(),
                        result.note(),
                        Timestamp.from(result.at()))
                .update();
    }

    @Override
    public Optional<ReferralResult> result(UUID referral) {
        return sql.sql("select outcome, note, at from referral_result where referral_id = ?")
                .param(referral)
                .query((row, index) -> new ReferralResult(
                        ReferralResult.Kind.valueOf(row.getString("outcome")),
                        row.getString("note"),
                        ReferralRows.at(row, "at")))
                .optional();
    }
}
