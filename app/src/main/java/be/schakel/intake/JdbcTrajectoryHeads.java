package be.schakel.intake;

import be.schakel.platform.Acting;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTrajectoryHeads implements TrajectoryHeads {

    private static final String HEADS = """
            select t.id, p.name, t.holder_worker_id
            from trajectory t join person p on p.id = t.person_id
            where t.state <> 'CLOSED'
            """;

    private final JdbcClient sql;

    JdbcTrajectoryHeads(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<TrajectoryHead> held() {
        return sql.sql(HEADS + " and t.holder_worker_id = ?")
                .param(Acting.actor().worker())
                .query(JdbcTrajectoryHeads::head)
                .list();
    }

    @Override
    public List<TrajectoryHead> running(Collection<UUID> trajectories) {
        return sql.sql(HEADS + " and t.id = any (:trajectories)")
                .param("trajectories", trajectories.toArray(UUID[]::new))
                .query(JdbcTrajectoryHeads::head)
                .list();
    }

    private static TrajectoryHead head(ResultSet row, int index) throws SQLException {
        return new TrajectoryHead(
                row.getObject("id", UUID.class), row.getString("name"), row.getObject("holder_worker_id", UUID.class));
    }
}
