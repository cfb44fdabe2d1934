package be.schakel.intake;

import be.schakel.platform.Acting;
import be.schakel.platform.NotHere;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTrajectories implements Trajectories {

    private final JdbcClient sql;

    JdbcTrajectories(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public ClientCard card(UUID trajectory) {
        return sql.sql("""
                select t.id, t.person_id, p.name, p.address_as, p.birth_date, p.language, p.phone, p.municipality,
                       t.question, t.state, t.holder_worker_id, w.name holder_name, t.trusted_person
                from trajectory t
                join person p on p.id = t.person_id
                join worker w on w.id = t.holder_worker_id
                where t.id = ?
                """)
                .param(trajectory)
                .query(JdbcTrajectories::card)
                .optional()
                .orElseThrow(() -> new NotHere(trajectory, "trajectory"));
    }

    private static ClientCard card(ResultSet row, int index) throws SQLException {
        return new ClientCard(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("name"),
                row.getString("address_as"),
                Optional.ofNullable(row.getDate("birth_date")).map(Date::toLocalDate),
                row.getString("language"),
                row.getString("phone"),
                row.getString("municipality"),
                row.getString("question"),
                TrajectoryState.valueOf(row.getString("state")),
                row.getObject("holder_worker_id", UUID.class),
                row.getString("holder_name"),
                row.getString("trusted_person"));
    }

    @Override
    public void open(UUID trajectory, UUID person, NewClient client, Instant at) {
        var actor = Acting.actor();
        sql.sql("""
                insert into person (id, organisation_id, name, address_as, birth_date, language, phone, municipality)
                values (:id, :organisation, :name, :addressAs, :birthDate, :language, :phone, :municipality)
                """)
                .param("id", person)
                .param("organisation", actor.organisation())
                .param("name", client.name())
                .param("addressAs", client.addressAs())
                .param("birthDate", client.birthDate().map(Date::valueOf).orElse(null))
                .param("language", client.language())
                .param("phone", client.phone())
                .param("municipality", client.municipality())
                .update();
        sql.sql("""
                insert into trajectory (id, organisation_id, person_id, state, holder_worker_id, opened_at, question)
                values (?, ?, ?, 'OPEN', ?, ?, ?)
                """)
                .params(trajectory, actor.organisation(), person, actor.worker(), Timestamp.from(at), client.question())
                .update();
    }
}
