package be.schakel.rights;

import be.schakel.intake.ClientCard;
import be.schakel.platform.Acting;
import be.schakel.platform.Ids;
import be.schakel.platform.Moment;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcFactAnswers implements FactAnswers {

    private final JdbcClient sql;
    private final Ids ids;
    private final Moment moment;

    JdbcFactAnswers(JdbcClient sql, Ids ids, Moment moment) {
        this.sql = sql;
        this.ids = ids;
        this.moment = moment;
    }

    @Override
    public FactSheet of(UUID person) {
        return new FactSheet(sql.sql("""
                select distinct on (a.fact) a.fact, a.answer, a.voice, a.said_on, a.worker_id, w.name, a.at, a.version
                from fact_answer a join worker w on w.id = a.worker_id
                where a.person_id = ?
                order by a.fact, a.version desc
                """).param(person).query(JdbcFactAnswers::answer).stream()
                .collect(Collectors.toMap(FactAnswer::fact, Function.identity())));
    }

    @Override
    public List<FactAnswer> history(UUID person, String fact) {
        return sql.sql("""
                select a.fact, a.answer, a.voice, a.said_on, a.worker_id, w.name, a.at, a.version
                from fact_answer a join worker w on w.id = a.worker_id
                where a.person_id = ? and a.fact = ?
                order by a.version desc
                """).params(person, fact).query(JdbcFactAnswers::answer).list();
    }

    private static FactAnswer answer(ResultSet row, int index) throws SQLException {
        return new FactAnswer(
                row.getString("fact"),
                AnswerJson.read(row.getString("answer")),
                Voice.valueOf(row.getString("voice")),
                row.getDate("said_on").toLocalDate(),
                row.getObject("worker_id", UUID.class),
                row.getString("name"),
                row.getTimestamp("at").toInstant(),
                row.getInt("version"));
    }

    /** The unique key on person, fact and version lets only one of two workers through. */
    @Override
    public boolean add(ClientCard card, GivenAnswer given) {
        return sql.sql("""
                insert into fact_answer
                  (id, organisation_id, person_id, trajectory_id, fact, version, answer, voice, said_on, worker_id, at)
                values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)
                on conflict do nothing
                """)
                        .params(
                                ids.next(),
                                Acting.actor().organisation(),
                                card.person(),
                                card.trajectory(),
                                given.fact(),
                                given.version() + 1,
                                AnswerJson.write(given.answer()),
                                given.voice().name(),
                                Date.valueOf(given.saidOn()),
                                Acting.actor().worker(),
                                Timestamp.from(moment.now()))
                        .update()
                == 1;
    }
}
