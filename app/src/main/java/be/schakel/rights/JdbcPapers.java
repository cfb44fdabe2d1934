package be.schakel.rights;

import be.schakel.intake.ClientCard;
import be.schakel.platform.Acting;
import be.schakel.platform.Ids;
import be.schakel.platform.Moment;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPapers implements Papers {

    private final JdbcClient sql;
    private final Ids ids;
    private final Moment moment;

    JdbcPapers(JdbcClient sql, Ids ids, Moment moment) {
        this.sql = sql;
        this.ids = ids;
        this.moment = moment;
    }

    @Override
    public Map<String, Noted> of(UUID person) {
        return sql
                .sql("""
                select distinct on (document) document, dated_on, version from paper
                where person_id = ? order by document, version desc
                """)
                .param(person)
                .query((row, index) -> Map.entry(
                        row.getString("document"),
                        new Noted(
                                Optional.ofNullable(row.getDate("dated_on")).map(Date::toLocalDate),
                                row.getInt("version"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public void lock(UUID person) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended('paper ' || ?, 0))")
                .param(person.toString())
                .query()
                .listOfRows();
    }

    @Override
    public void note(ClientCard card, String document, Noted noted) {
        sql.sql("""
                insert into paper
                  (id, organisation_id, person_id, trajectory_id, document, version, there, dated_on, worker_id, at)
                values (:id, :organisation, :person, :trajectory, :document, :version, :there, :dated, :worker, :at)
                """)
                .param("id", ids.next())
                .param("organisation", Acting.actor().organisation())
                .param("person", card.person())
                .param("trajectory", card.trajectory())
                .param("document", document)
                .param("version", noted.version())
                .param("there", noted.datedOn().isPresent())
                .param("dated", noted.datedOn().map(Date::valueOf).orElse(null))
                .param("worker", Acting.actor().worker())
                .param("at", Timestamp.from(moment.now()))
                .update();
    }
}
