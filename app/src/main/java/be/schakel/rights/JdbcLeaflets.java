package be.schakel.rights;

import be.schakel.platform.Acting;
import be.schakel.platform.Ids;
import be.schakel.platform.Moment;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcLeaflets implements Leaflets {

    private final JdbcClient sql;
    private final Ids ids;
    private final Moment moment;

    JdbcLeaflets(JdbcClient sql, Ids ids, Moment moment) {
        this.sql = sql;
        this.ids = ids;
        this.moment = moment;
    }

    @Override
    public List<Given> given(UUID trajectory) {
        return sql.sql("""
                select l.at, l.language, w.name from leaflet_given l join worker w on w.id = l.worker_id
                where l.trajectory_id = ? order by l.at desc
                """)
                .param(trajectory)
                .query((row, index) ->
                        new Given(row.getTimestamp("at").toInstant(), row.getString("language"), row.getString("name")))
                .list();
    }

    @Override
    public void give(UUID trajectory, String language) {
        var actor = Acting.actor();
        sql.sql("""
                insert into leaflet_given (id, organisation_id, trajectory_id, language, worker_id, at)
                values (?, ?, ?, ?, ?, ?)
                """)
                .params(
                        ids.next(),
                        actor.organisation(),
                        trajectory,
                        language,
                        actor.worker(),
                        Timestamp.from(moment.now()))
                .update();
    }
}
