package be.schakel.collaboration;

import be.schakel.collaboration.Organisation.Kind;
import be.schakel.platform.NotHere;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcPartners implements Partners {

    private static final String ORGANISATIONS =
            "select id, name, kind, municipality, phone, opening_hours from organisation ";
    private static final String COLLEAGUES = """
            select w.id worker, w.name, f.id function, f.title, f.organisation_id
            from worker_function f join worker w on w.id = f.worker_id
            where f.role in ('INTAKE_WORKER', 'SUPERVISOR') and f.active_until is null
            """;

    private final JdbcClient sql;

    JdbcPartners(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Organisation> core() {
        return sql.sql(ORGANISATIONS + "where kind <> 'BASIC' order by name")
                .query(JdbcPartners::organisation)
                .list();
    }

    @Override
    public Optional<Organisation> organisation(UUID id) {
        return sql.sql(ORGANISATIONS + "where id = ?")
                .param(id)
                .query(JdbcPartners::organisation)
                .optional();
    }

    @Override
    public Organisation required(UUID id) {
        return organisation(id).orElseThrow(() -> new NotHere(id, "organisation"));
    }

    @Override
    public List<Colleague> colleaguesAt(UUID organisation) {
        return sql.sql(COLLEAGUES + "and f.organisation_id = ? order by w.name")
                .param(organisation)
                .query(JdbcPartners::colleague)
                .list();
    }

    @Override
    public Optional<Colleague> colleague(UUID worker) {
        return sql.sql(COLLEAGUES + "and w.id = ? order by f.active_from limit 1")
                .param(worker)
                .query(JdbcPartners::colleague)
                .optional();
    }

    private static Organisation organisation(ResultSet row, int index) throws SQLException {
        return new Organisation(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Kind.valueOf(row.getString("kind")),
                row.getString("municipality"),
                row.getString("phone"),
                row.getString("opening_hours"));
    }

    private static Colleague colleague(ResultSet row, int index) throws SQLException {
        return new Colleague(
                row.getObject("worker", UUID.class),
                row.getString("name"),
                row.getObject("function", UUID.class),
                row.getString("title"),
                row.getObject("organisation_id", UUID.class));
    }
}
