package be.schakel.rights;

import be.schakel.engine.Outcome;
import be.schakel.engine.Receipt;
import be.schakel.engine.Standing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcReceipts implements Receipts {

    private static final String RECEIPT = """
            select r.id, c.right_id, r.standing, r.at, r.assessed_on, r.corpus_hash, r.engine_version, r.inputs, r.outcomes
            from right_receipt r join right_case c on c.id = r.case_id
            where c.trajectory_id = ?
            """;

    private final JdbcClient sql;

    JdbcReceipts(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<KeptReceipt> in(UUID trajectory) {
        return sql.sql(RECEIPT + "order by r.at desc, r.id")
                .param(trajectory)
                .query(JdbcReceipts::kept)
                .list();
    }

    @Override
    public Optional<KeptReceipt> find(UUID trajectory, UUID id) {
        return sql.sql(RECEIPT + "and r.id = ?")
                .params(trajectory, id)
                .query(JdbcReceipts::kept)
                .optional();
    }

    private static KeptReceipt kept(ResultSet row, int index) throws SQLException {
        var outcomes = new HashMap<String, Outcome>();
        AnswerJson.readTexts(row.getString("outcomes"))
                .forEach((right, outcome) -> outcomes.put(right, Outcome.valueOf(outcome)));
        return new KeptReceipt(
                row.getObject("id", UUID.class),
                row.getString("right_id"),
                Standing.valueOf(row.getString("standing")),
                row.getTimestamp("at").toInstant(),
                new Receipt(
                        row.getString("corpus_hash"),
                        row.getString("engine_version"),
                        row.getDate("assessed_on").toLocalDate(),
                        AnswerJson.readTexts(row.getString("inputs")),
                        outcomes));
    }
}
