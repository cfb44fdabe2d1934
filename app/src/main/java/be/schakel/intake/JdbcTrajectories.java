package be.schakel.intake;

import be.schakel.platform.Acting;
import be.schakel.platform.Ids;
import be.schakel.platform.NotHere;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTrajectories implements Trajectories {

    private static final String COURSE = """
            select id, version, state, state_since, holder_worker_id, look_again_on, crisis_kind, crisis_safety,
                   handed_over_at
            from trajectory where id = ?
            """;

    private final JdbcClient sql;
    private final Ids ids;

    JdbcTrajectories(JdbcClient sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
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
                .query(IntakeRows::card)
                .optional()
                .orElseThrow(() -> new NotHere(trajectory, "trajectory"));
    }

    @Override
    public Course course(UUID trajectory) {
        return course(COURSE, trajectory);
    }

    @Override
    public Course locked(UUID trajectory) {
        return course(COURSE + "for update", trajectory);
    }

    private Course course(String query, UUID trajectory) {
        return sql.sql(query)
                .param(trajectory)
                .query(IntakeRows::course)
                .optional()
                .orElseThrow(() -> new NotHere(trajectory, "trajectory"));
    }

    @Override
    public void open(UUID trajectory, UUID person, String question, Instant at) {
        var actor = Acting.actor();
        sql.sql("""
                insert into trajectory
                  (id, organisation_id, person_id, state, holder_worker_id, opened_at, state_since, question, previous_id)
                values (:id, :organisation, :person, 'OPEN', :holder, :at, :at, :question,
                  (select id from trajectory where person_id = :person order by opened_at desc limit 1))
                """)
                .param("id", trajectory)
                .param("organisation", actor.organisation())
                .param("person", person)
                .param("holder", actor.worker())
                .param("at", Timestamp.from(at))
                .param("question", question)
                .update();
    }

    @Override
    public void become(UUID trajectory, TrajectoryState state, Optional<LocalDate> lookAgainOn, Instant at) {
        sql.sql("""
                update trajectory set state = :state, state_since = :at, look_again_on = :lookAgainOn,
                       version = version + 1
                where id = :id
                """)
                .param("state", state.name())
                .param("at", Timestamp.from(at))
                .param("lookAgainOn", lookAgainOn.map(Date::valueOf).orElse(null))
                .param("id", trajectory)
                .update();
    }

    @Override
    public void crisis(UUID trajectory, Turn.Crisis crisis) {
        sql.sql("""
                update trajectory set crisis_kind = ?, crisis_safety = ?, look_again_on = ?, version = version + 1
                where id = ?
                """)
                .params(crisis.kind(), crisis.safety().name(), Date.valueOf(crisis.resumeOn()), trajectory)
                .update();
    }

    @Override
    public void handOver(UUID trajectory, UUID holder, Optional<Instant> unseenSince) {
        sql.sql("""
                update trajectory set holder_worker_id = :holder, handed_over_at = :unseenSince, version = version + 1
                where id = :id
                """)
                .param("holder", holder)
                .param("unseenSince", unseenSince.map(Timestamp::from).orElse(null))
                .param("id", trajectory)
                .update();
    }

    @Override
    public Optional<String> handOverNote(UUID trajectory) {
        return sql.sql("""
                select note from trajectory_event where trajectory_id = ? and happening = 'HANDED_OVER'
                order by at desc limit 1
                """)
                .param(trajectory)
                .query((row, index) -> row.getString("note"))
                .optional()
                .filter(note -> !note.isEmpty());
    }

    @Override
    public void close(UUID trajectory, Closing closing, Instant at) {
        sql.sql("""
                insert into closing (trajectory_id, organisation_id, closed_at, discussed_with_client, reason,
                                     fallback_partner, fallback_signs, difference)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        trajectory,
                        Acting.actor().organisation(),
                        Timestamp.from(at),
                        closing.discussedWithClient(),
                        closing.reason(),
                        closing.fallbackPartner(),
                        closing.fallbackSigns(),
                        closing.difference())
                .update();
    }

    @Override
    public void log(UUID trajectory, String happening, String note, Optional<UUID> about, Instant at) {
        var actor = Acting.actor();
        sql.sql("""
                insert into trajectory_event
                  (id, organisation_id, trajectory_id, at, by_worker_id, happening, note, about_worker_id)
                values (:id, :organisation, :trajectory, :at, :by, :happening, :note, :about)
                """)
                .param("id", ids.next())
                .param("organisation", actor.organisation())
                .param("trajectory", trajectory)
                .param("at", Timestamp.from(at))
                .param("by", actor.worker())
                .param("happening", happening)
                .param("note", note)
                .param("about", about.orElse(null))
                .update();
    }
}
