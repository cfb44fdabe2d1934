package be.schakel.rights;

import be.schakel.engine.Receipt;
import be.schakel.engine.Standing;
import be.schakel.intake.ClientCard;
import be.schakel.platform.Acting;
import be.schakel.platform.Ids;
import be.schakel.platform.Moment;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRightCases implements RightCases {

    private static final String CASE = """
            c.id, c.person_id, c.trajectory_id, c.right_id, c.origin, c.state, c.state_since, c.responsible_worker_id,
            w.name, c.due_on, c.revisit_on, c.version
            from right_case c join worker w on w.id = c.responsible_worker_id
            """;

    private final JdbcClient sql;
    private final RightEvents events;
    private final Ids ids;
    private final Moment moment;

    JdbcRightCases(JdbcClient sql, RightEvents events, Ids ids, Moment moment) {
        this.sql = sql;
        this.events = events;
        this.ids = ids;
        this.moment = moment;
    }

    @Override
    public Map<String, RightCase> of(UUID person) {
        return sql
                .sql("select distinct on (c.right_id) " + CASE + " where c.person_id = ?"
                        + " order by c.right_id, c.opened_at desc, c.id")
                .param(person)
                .query(JdbcRightCases::rightCase)
                .stream()
                .collect(Collectors.toMap(RightCase::right, Function.identity()));
    }

    @Override
    public List<RightCase> guardedBy(UUID worker) {
        return open("c.responsible_worker_id", worker);
    }

    @Override
    public List<RightCase> openIn(UUID trajectory) {
        return open("c.trajectory_id", trajectory);
    }

    private List<RightCase> open(String column, UUID id) {
        return sql
                .sql("select " + CASE + " where " + column + " = ? order by c.state_since, c.id")
                .param(id)
                .query(JdbcRightCases::rightCase)
                .stream()
                .filter(found -> !found.state().isEnd())
                .toList();
    }

    @Override
    public Optional<RightCase> open(ClientCard card, String right, RightCase.Origin origin, RightStep suggestion) {
        var id = ids.next();
        var written = sql.sql("""
                insert into right_case (id, organisation_id, person_id, trajectory_id, right_id, state, origin,
                                        responsible_worker_id, opened_at, state_since)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict do nothing
                """)
                .params(
                        id,
                        Acting.actor().organisation(),
                        card.person(),
                        card.trajectory(),
                        right,
                        suggestion.to().name(),
                        origin.name(),
                        suggestion.responsible(),
                        Timestamp.from(moment.now()),
                        Date.valueOf(suggestion.on()))
                .update();
        if (written == 0) {
            return Optional.empty();
        }
        events.add(id, RightEvents.Line.suggestion(suggestion));
        return of(card.person()).values().stream()
                .filter(opened -> opened.id().equals(id))
                .findFirst();
    }

    @Override
    public boolean move(RightCase moved) {
        return sql.sql("""
                update right_case set state = :state, state_since = :since, responsible_worker_id = :responsible,
                       due_on = :due, revisit_on = :revisit, version = version + 1
                where id = :id and version = :version
                """)
                        .param("state", moved.state().name())
                        .param("since", Date.valueOf(moved.since()))
                        .param("responsible", moved.responsible())
                        .param("due", date(moved.dueOn()))
                        .param("revisit", date(moved.revisitOn()))
                        .param("id", moved.id())
                        .param("version", moved.version())
                        .update()
                == 1;
    }

    @Override
    public void keep(UUID rightCase, Receipt receipt, Standing standing) {
        sql.sql("""
                insert into right_receipt (id, organisation_id, case_id, at, assessed_on, corpus_hash, engine_version,
                                           inputs, outcomes, standing)
                values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?)
                """)
                .params(
                        ids.next(),
                        Acting.actor().organisation(),
                        rightCase,
                        Timestamp.from(moment.now()),
                        Date.valueOf(receipt.assessedOn()),
                        receipt.corpusHash(),
                        receipt.engineVersion(),
                        AnswerJson.texts(receipt.inputs()),
                        AnswerJson.texts(receipt.outcomes()),
                        standing.name())
                .update();
    }

    private static RightCase rightCase(ResultSet row, int index) throws SQLException {
        return new RightCase(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getObject("trajectory_id", UUID.class),
                row.getString("right_id"),
                RightCase.Origin.valueOf(row.getString("origin")),
                RealisationState.valueOf(row.getString("state")),
                row.getDate("state_since").toLocalDate(),
                row.getObject("responsible_worker_id", UUID.class),
                row.getString("name"),
                date(row, "due_on"),
                date(row, "revisit_on"),
                row.getInt("version"));
    }

    private static Optional<LocalDate> date(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getDate(column)).map(Date::toLocalDate);
    }

    private static @Nullable Date date(Optional<LocalDate> day) {
        return day.map(Date::valueOf).orElse(null);
    }
}
