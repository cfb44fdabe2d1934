package be.schakel.rights;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAnswerers implements Answerers {

    private final JdbcClient sql;

    JdbcAnswerers(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Answerer> all() {
        return sql.sql("""
                select distinct on (person_id) person_id, trajectory_id
                from fact_answer
                order by person_id, at desc, id
                """)
                .query((row, index) -> new Answerer(
                        row.getObject("person_id", UUID.class), row.getObject("trajectory_id", UUID.class)))
                .list();
    }
}
