package be.schakel.rights;

import be.schakel.platform.Acting;
import be.schakel.platform.Ids;
import be.schakel.platform.Moment;
import java.sql.Timestamp;
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
    public boolean given(UUID trajectory) {
        return sql.sql("select count(*) from leaflet_given where trajectory_id = ?")
                        .param(trajectory)
                        .query((row, index) -> row.getInt(1))
                        .single()
                > 0;
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
