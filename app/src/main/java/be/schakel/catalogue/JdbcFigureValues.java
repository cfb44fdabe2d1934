package be.schakel.catalogue;

import be.schakel.catalogue.FigureProposal.Decision;
import be.schakel.catalogue.FigureProposal.Verdict;
import be.schakel.engine.Confidence;
import be.schakel.engine.DatedFigure;
import be.schakel.engine.Parameter;
import be.schakel.engine.Words;
import be.schakel.platform.Acting;
import be.schakel.platform.Moment;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Row-level security shows the values of the acting organisation alone, so a question outside a transaction needs one. */
@Repository
@Transactional
class JdbcFigureValues implements FigureValues {

    private static final String PROPOSAL = """
            select v.id, v.parameter, v.valid_from, v.valid_until, v.value, v.source, v.confidence, v.note,
                   v.undoes, v.why, v.proposed_by, p.name proposer, v.proposed_at, d.verdict, d.reason, r.name reviewer, d.decided_at
            from figure_value v join worker p on p.id = v.proposed_by
            left join figure_verdict d on d.figure_value_id = v.id
            left join worker r on r.id = d.decided_by
            """;

    private static final String ACCEPTED = """
            select v.id, v.parameter, v.valid_from, v.valid_until, v.value, v.source, v.confidence, v.note, v.undoes
            from figure_value v join figure_verdict d on d.figure_value_id = v.id
            where d.verdict = 'ACCEPTED' order by d.place
            """;

    private static final int LATEST = 20;

    private final JdbcClient sql;
    private final Moment moment;

    JdbcFigureValues(JdbcClient sql, Moment moment) {
        this.sql = sql;
        this.moment = moment;
    }

    @Override
    public Laid laid() {
        return new Laid(sql.sql(ACCEPTED)
                .query((row, index) -> new Laid.Acceptance(row.getObject("id", UUID.class), figure(row), undoes(row)))
                .list());
    }

    @Override
    public List<DatedFigure> accepted() {
        return laid().figures();
    }

    @Override
    public Set<LocalDate> daysOf(String parameter) {
        return accepted().stream()
                .filter(figure -> figure.parameter().equals(parameter))
                .map(figure -> figure.value().from())
                .collect(Collectors.toSet());
    }

    @Override
    public boolean waitingToUndo(UUID value) {
        return waiting().stream()
                .anyMatch(one -> one.undoes().filter(value::equals).isPresent());
    }

    @Override
    public List<FigureProposal> waiting() {
        return sql.sql(PROPOSAL + "where d.place is null order by v.proposed_at, v.id")
                .query((row, index) -> proposal(row))
                .list();
    }

    @Override
    public List<FigureProposal> decided() {
        return sql.sql(PROPOSAL + "where d.place is not null order by d.place desc limit ?")
                .param(LATEST)
                .query((row, index) -> proposal(row))
                .list();
    }

    @Override
    public Optional<FigureProposal> find(UUID id) {
        return sql.sql(PROPOSAL + "where v.id = ?")
                .param(id)
                .query((row, index) -> proposal(row))
                .optional();
    }

    @Override
    public void propose(UUID id, DatedFigure figure) {
        var value = figure.value();
        sql.sql("""
                insert into figure_value (id, organisation_id, parameter, valid_from, valid_until, value, source,
                                          confidence, note, proposed_by, proposed_at)
                values (:id, :organisation, :parameter, :from, :until, :value, :source, :confidence, :note, :by, :at)
                """)
                .param("id", id)
                .param("organisation", Acting.actor().organisation())
                .param("parameter", figure.parameter())
                .param("from", Date.valueOf(value.from()))
                .param("until", value.until().map(Date::valueOf).orElse(null))
                .param("value", value.value())
                .param("source", value.source())
                .param("confidence", value.confidence().name())
                .param("note", value.note().map(Words::nl).orElse(""))
                .param("by", Acting.actor().worker())
                .param("at", Timestamp.from(moment.now()))
                .update();
    }

    @Override
    public void proposeUndoing(UUID id, UUID value, String why) {
        sql.sql("""
                insert into figure_value (id, organisation_id, parameter, valid_from, valid_until, value, source,
                                          confidence, note, undoes, why, proposed_by, proposed_at)
                select :id, organisation_id, parameter, valid_from, valid_until, value, source,
                       confidence, note, id, :why, :by, :at from figure_value where id = :value
                """)
                .param("id", id)
                .param("value", value)
                .param("why", why)
                .param("by", Acting.actor().worker())
                .param("at", Timestamp.from(moment.now()))
                .update();
    }

    /** One verdict at a time for an organisation: the order of their places is the order in which they are seen. */
    @Override
    public boolean decide(FigureProposal proposal, Verdict verdict, String reason) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(?, 7))")
                .param(Acting.actor().organisation().toString())
                .query()
                .listOfRows();
        return sql.sql("""
                insert into figure_verdict (figure_value_id, proposed_by, organisation_id, verdict, reason, decided_by,
                                            decided_at)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict do nothing
                """)
                        .params(
                                proposal.id(),
                                proposal.proposer(),
                                Acting.actor().organisation(),
                                verdict.name(),
                                reason,
                                Acting.actor().worker(),
                                Timestamp.from(moment.now()))
                        .update()
                == 1;
    }

    private static FigureProposal proposal(ResultSet row) throws SQLException {
        return new FigureProposal(
                row.getObject("id", UUID.class),
                figure(row),
                undoes(row),
                row.getString("why"),
                row.getObject("proposed_by", UUID.class),
                row.getString("proposer"),
                row.getTimestamp("proposed_at").toInstant(),
                row.getString("verdict") == null ? Optional.empty() : Optional.of(decision(row)));
    }

    private static Optional<UUID> undoes(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject("undoes", UUID.class));
    }

    private static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                Verdict.valueOf(row.getString("verdict")),
                row.getString("reason"),
                row.getString("reviewer"),
                row.getTimestamp("decided_at").toInstant());
    }

    private static DatedFigure figure(ResultSet row) throws SQLException {
        return new DatedFigure(
                row.getString("parameter"),
                new Parameter.Value(
                        row.getDate("valid_from").toLocalDate(),
                        Optional.ofNullable(row.getDate("valid_until")).map(Date::toLocalDate),
                        row.getBigDecimal("value"),
                        row.getString("source"),
                        Confidence.valueOf(row.getString("confidence")),
                        Optional.of(row.getString("note"))
                                .filter(note -> !note.isEmpty())
                                .map(Words::everywhere)));
    }
}
