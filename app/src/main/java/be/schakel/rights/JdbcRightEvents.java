package be.schakel.rights;

import be.schakel.platform.Acting;
import be.schakel.platform.Moment;
import java.sql.Date;
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
class JdbcRightEvents implements RightEvents {

    private static final String EVENT = """
            select c.right_id, e.id, e.kind, e.from_state, e.to_state, e.on_date, e.reason, e.note, e.body, e.due_on,
                   e.revisit_on, e.responsible_worker_id, e.worker_id, w.name, e.at,
                   exists (select from right_event u where u.undoes = e.id) undone
            from right_event e join right_case c on c.id = e.case_id join worker w on w.id = e.worker_id
            """;

    private final JdbcClient sql;
    private final Moment moment;

    JdbcRightEvents(JdbcClient sql, Moment moment) {
        this.sql = sql;
        this.moment = moment;
    }

    @Override
    public History of(UUID rightCase) {
        return new History(sql.sql(EVENT + "where e.case_id = ? order by e.id desc")
                .param(rightCase)
                .query((row, index) -> event(row))
                .list());
    }

    @Override
    public List<OfRight> in(UUID trajectory) {
        return sql.sql(EVENT + "where c.trajectory_id = ? order by e.id desc")
                .param(trajectory)
                .query((row, index) -> new OfRight(row.getString("right_id"), event(row)))
                .list();
    }

    @Override
    public void add(UUID rightCase, Line line) {
        var step = line.step();
        sql.sql("""
                insert into right_event
                  (organisation_id, case_id, kind, from_state, to_state, on_date, reason, note, body, due_on, revisit_on,
                   responsible_worker_id, undoes, worker_id, at)
                values (:organisation, :case, :kind, :from, :to, :on, :reason, :note, :body, :due, :revisit,
                        :responsible, :undoes, :worker, :at)
                """)
                .param("organisation", Acting.actor().organisation())
                .param("case", rightCase)
                .param("kind", line.kind().name())
                .param("from", line.from().map(Enum::name).orElse(null))
                .param("to", step.to().name())
                .param("on", Date.valueOf(step.on()))
                .param("reason", step.reason().map(Enum::name).orElse(""))
                .param("note", step.note())
                .param("body", line.body())
                .param("due", step.dueOn().map(Date::valueOf).orElse(null))
                .param("revisit", step.revisitOn().map(Date::valueOf).orElse(null))
                .param("responsible", step.responsible())
                .param("undoes", line.undoes().orElse(null))
                .param("worker", Acting.actor().worker())
                .param("at", Timestamp.from(moment.now()))
                .update();
    }

    private static RightEvent event(ResultSet row) throws SQLException {
        return new RightEvent(
                row.getLong("id"),
                RightEvent.Kind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("from_state")).map(RealisationState::valueOf),
                RealisationState.valueOf(row.getString("to_state")),
                row.getDate("on_date").toLocalDate(),
                Optional.of(row.getString("reason"))
                        .filter(code -> !code.isEmpty())
                        .map(StepReason::valueOf),
                row.getString("note"),
                row.getString("body"),
                date(row, "due_on"),
                date(row, "revisit_on"),
                row.getObject("responsible_worker_id", UUID.class),
                row.getObject("worker_id", UUID.class),
                row.getString("name"),
                row.getTimestamp("at").toInstant(),
                row.getBoolean("undone"));
    }

    private static Optional<LocalDate> date(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getDate(column)).map(Date::toLocalDate);
    }
}
