package be.schakel.referral;

import be.schakel.platform.Acting;
import be.schakel.platform.NotHere;
import be.schakel.platform.StaleVersion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcBriefs implements Briefs {

    private final JdbcClient sql;

    JdbcBriefs(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Brief of(UUID referral) {
        return sql.sql("select question, thresholds, rights from referral_brief where referral_id = ?")
                .param(referral)
                .query((row, index) -> new Brief(
                        row.getString("question"), row.getString("thresholds"), ReferralRows.words(row, "rights")))
                .optional()
                .orElseThrow(() -> new NotHere(referral, "referral"));
    }

    @Override
    public void write(Referral referral, Brief brief) {
        var mine = sql.sql("update referral set version = version + 1 where id = ? and version = ? and state = ?")
                .params(referral.id(), referral.version(), referral.state().name())
                .update();
        if (mine == 0) {
            throw new StaleVersion("Referral");
        }
        sql.sql("update referral_brief set question = ?, thresholds = ? where referral_id = ?")
                .params(brief.question(), brief.thresholds(), referral.id())
                .update();
    }

    @Override
    public void weighed(UUID referral, String reflection, Optional<Unreached> unreached) {
        sql.sql("update referral_brief set reflection = ?, unreached = ?, weighed_by = ? where referral_id = ?")
                .params(
                        reflection,
                        unreached.map(Enum::name).orElse(""),
                        Acting.actor().worker(),
                        referral)
                .update();
    }

    @Override
    public List<Call> calls(UUID referral) {
        return sql.sql("""
                select id, at, worker_name, channel, spoke_with, outcome, client from referral_call
                where referral_id = ? order by at
                """).param(referral).query(JdbcBriefs::call).list();
    }

    private static Call call(ResultSet row, int index) throws SQLException {
        return new Call(
                row.getObject("id", UUID.class),
                ReferralRows.at(row, "at"),
                row.getString("worker_name"),
                Call.Channel.valueOf(row.getString("channel")),
                row.getString("spoke_with"),
                Call.Outcome.valueOf(row.getString("outcome")),
                Call.Presence.valueOf(row.getString("client")));
    }

    @Override
    public boolean log(UUID referral, Call call) {
        return sql.sql("""
                insert into referral_call (id, organisation_id, referral_id, at, worker_name, channel, spoke_with,
                                           outcome, client)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """)
                        .params(
                                call.id(),
                                Acting.actor().organisation(),
                                referral,
                                Timestamp.from(call.at()),
                                call.workerName(),
                                call.channel().name(),
                                call.spokeWith(),
                                call.outcome().name(),
                                call.client().name())
                        .update()
                == 1;
    }
}
