package be.schakel.catalogue;

import be.schakel.platform.Acting;
import be.schakel.rights.Shift;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcTallies implements Tallies {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient sql;

    JdbcTallies(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void keep(UUID proposal, Tally tally) {
        sql.sql("""
                insert into figure_tally (figure_value_id, organisation_id, looked, clients, counted_by, counted_at)
                values (?, ?, ?, ?::jsonb, ?, ?)
                """)
                .params(
                        proposal,
                        Acting.actor().organisation(),
                        tally.looked(),
                        written(tally.clients()),
                        Acting.actor().worker(),
                        Timestamp.from(tally.at()))
                .update();
    }

    @Override
    public Optional<Tally> of(UUID proposal) {
        return sql.sql("""
                select t.looked, t.clients, w.name, t.counted_at
                from figure_tally t join worker w on w.id = t.counted_by
                where t.figure_value_id = ? order by t.id desc limit 1
                """).param(proposal).query((row, index) -> tally(row)).optional();
    }

    private static Tally tally(ResultSet row) throws SQLException {
        return new Tally(
                row.getInt("looked"),
                read(row.getString("clients")),
                row.getString("name"),
                row.getTimestamp("counted_at").toInstant());
    }

    private static String written(Map<Shift.Effect, Integer> clients) {
        var node = JSON.createObjectNode();
        clients.forEach((effect, number) -> node.put(effect.name(), number));
        return node.toString();
    }

    private static Map<Shift.Effect, Integer> read(String json) {
        var clients = new EnumMap<Shift.Effect, Integer>(Shift.Effect.class);
        JSON.readTree(json)
                .properties()
                .forEach(one -> clients.put(
                        Shift.Effect.valueOf(one.getKey()), one.getValue().asInt()));
        return clients;
    }
}
