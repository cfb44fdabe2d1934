package be.schakel.intake;

import be.schakel.platform.Acting;
import be.schakel.platform.Moment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTrajectoryLists implements TrajectoryLists {

    private static final String LINES = """
            select t.id, p.name, t.state, w.name holder_name, t.opened_at,
                   (select max(c.at) from contact c where c.trajectory_id = t.id) last_contact
            from trajectory t
            join person p on p.id = t.person_id
            join worker w on w.id = t.holder_worker_id
            """;

    private final JdbcClient sql;

    JdbcTrajectoryLists(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Attention> askingAttention() {
        return sql.sql("""
                select t.id, p.name, t.state, t.state_since, t.holder_worker_id, t.look_again_on, t.handed_over_at
                from trajectory t join person p on p.id = t.person_id
                where t.state <> 'CLOSED' and (t.holder_worker_id = ? or t.state = 'PERSISTENT')
                """)
                .param(Acting.actor().worker())
                .query(JdbcTrajectoryLists::attention)
                .list();
    }

    private static Attention attention(ResultSet row, int index) throws SQLException {
        return new Attention(
                row.getObject("id", UUID.class),
                row.getString("name"),
                TrajectoryState.valueOf(row.getString("state")),
                row.getTimestamp("state_since").toInstant(),
                row.getObject("holder_worker_id", UUID.class),
                IntakeRows.date(row, "look_again_on"),
                Optional.ofNullable(row.getTimestamp("handed_over_at")).map(Timestamp::toInstant));
    }

    @Override
    public List<TrajectoryLine> mine() {
        return sql.sql(LINES + """
                where t.state <> 'CLOSED' and t.holder_worker_id = ?
                order by last_contact nulls first, p.name
                """)
                .param(Acting.actor().worker())
                .query(JdbcTrajectoryLists::line)
                .list();
    }

    @Override
    public List<TrajectoryLine> all(String name, boolean closedToo, int offset, int most) {
        return sql.sql(LINES + """
                where (:closedToo or t.state <> 'CLOSED')
                  and (:name = '' or position(bare(:name) in bare(p.name)) > 0
                       or word_similarity(bare(:name), bare(p.name)) >= 0.5)
                order by last_contact desc nulls last, p.name
                limit :most offset :offset
                """)
                .param("name", name)
                .param("closedToo", closedToo)
                .param("most", most)
                .param("offset", offset)
                .query(JdbcTrajectoryLists::line)
                .list();
    }

    private static TrajectoryLine line(ResultSet row, int index) throws SQLException {
        return new TrajectoryLine(
                row.getObject("id", UUID.class),
                row.getString("name"),
                TrajectoryState.valueOf(row.getString("state")),
                row.getString("holder_name"),
                day(row.getTimestamp("opened_at")),
                Optional.ofNullable(row.getTimestamp("last_contact")).map(JdbcTrajectoryLists::day));
    }

    private static LocalDate day(Timestamp at) {
        return Moment.inBrussels(at.toInstant()).toLocalDate();
    }
}
