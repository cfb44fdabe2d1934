package be.schakel.consent;

import static java.util.stream.Collectors.groupingBy;

import be.schakel.platform.Acting;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcConsents implements Consents {

    /** A yes that the database no longer holds valid has run out, whatever its row says. */
    private static final String LINES = """
            select l.id, l.consent_id, l.trajectory_id, l.organisation_id, l.recipient_organisation_id, l.purpose,
                   l.category, l.answer, l.since, l.until, l.ended_at, coalesce(via.name, '') ended_via,
                   case when l.state = 'VALID'
                          and not schakel.consent_valid(l.trajectory_id, l.recipient_organisation_id, l.purpose, l.category)
                        then 'EXPIRED' else l.state end state
            from consent_line l
            left join organisation via on via.id = l.ended_via_organisation
            """;

    private final JdbcClient sql;

    JdbcConsents(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<ConsentLine> linesOf(UUID trajectory) {
        return sql.sql(LINES + "where l.trajectory_id = ? order by l.decision desc")
                .param(trajectory)
                .query(ConsentRows::line)
                .list();
    }

    @Override
    public Set<Category> validCategories(UUID trajectory, UUID recipient, ConsentPurpose purpose) {
        var valid = EnumSet.noneOf(Category.class);
        valid.addAll(sql.sql("""
                select category from unnest(:categories::text[]) category
                where schakel.consent_valid(:trajectory, :recipient, :purpose, category)
                """)
                .param("categories", codes())
                .param("trajectory", trajectory)
                .param("recipient", recipient)
                .param("purpose", purpose.name())
                .query((row, index) -> Category.byCode(row.getString(1)))
                .list());
        return valid;
    }

    private static String[] codes() {
        return Arrays.stream(Category.values()).map(Category::code).toArray(String[]::new);
    }

    @Override
    public List<PastTalk> talksOf(UUID trajectory) {
        var lines = linesOf(trajectory).stream().collect(groupingBy(ConsentLine::consent));
        return sql.sql("""
                select c.*, w.name asked_by from consent c join worker w on w.id = c.obtained_by
                where c.trajectory_id = ? order by c.at desc
                """).param(trajectory).query(ConsentRows::talk).list().stream()
                .filter(talk -> lines.containsKey(talk.id()))
                .map(talk -> talk.with(lines.getOrDefault(talk.id(), List.of())))
                .toList();
    }

    @Override
    public List<Revisit> toRevisit(LocalDate today) {
        return sql.sql("""
                select distinct c.trajectory_id, o.name, c.revisit_on
                from consent c
                join consent_line l on l.consent_id = c.id and l.state in ('REQUESTED', 'REFUSED')
                join organisation o on o.id = l.recipient_organisation_id
                where c.revisit_on <= ? and schakel.guidance_runs(c.trajectory_id)
                """)
                .param(Date.valueOf(today))
                .query((row, index) -> new Revisit(
                        row.getObject("trajectory_id", UUID.class),
                        row.getString("name"),
                        Objects.requireNonNull(row.getDate("revisit_on")).toLocalDate()))
                .list();
    }

    @Override
    public void lock(UUID trajectory, UUID recipient) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("consent/" + trajectory + "/" + recipient)
                .query()
                .listOfRows();
    }

    @Override
    public boolean isRecorded(UUID talk) {
        return sql.sql("select count(*) from consent where id = ?")
                        .param(talk)
                        .query((row, index) -> row.getInt(1))
                        .single()
                > 0;
    }

    @Override
    public long lastChange(UUID trajectory, UUID recipient) {
        return sql.sql("""
                select coalesce(max(decision), 0) + count(ended_at)
                from consent_line where trajectory_id = ? and recipient_organisation_id = ?
                """)
                .params(trajectory, recipient)
                .query((row, index) -> row.getLong(1))
                .single();
    }

    @Override
    public void save(Talk talk, UUID person, int scriptVersion, WithdrawalCode code, Instant at) {
        var actor = Acting.actor();
        var given = talk.given();
        sql.sql("""
                insert into consent (id, organisation_id, person_id, trajectory_id, given_by, form, obtained_by,
                  obtained_as, at, place, explained, script_version, language, capacity_note, document_note, revisit_on,
                  withdrawal_code)
                values (:id, :organisation, :person, :trajectory, :givenBy, :form, :worker, :title, :at, :place,
                  :explained, :version, :language, :capacity, :document, :revisitOn, :code)
                """)
                .param("id", talk.id())
                .param("organisation", actor.organisation())
                .param("person", person)
                .param("trajectory", talk.trajectory())
                .param("givenBy", given.by().name())
                .param("form", given.form().name())
                .param("worker", actor.worker())
                .param("title", actor.title())
                .param("at", Timestamp.from(at))
                .param("place", given.place())
                .param("explained", talk.explained().toArray(String[]::new))
                .param("version", scriptVersion)
                .param("language", given.language())
                .param("capacity", given.capacityNote())
                .param("document", given.document())
                .param("revisitOn", talk.revisitOn().map(Date::valueOf).orElse(null))
                .param("code", code.value())
                .update();
        talk.needs().forEach((category, need) -> saveNeed(talk.id(), category, need));
    }

    private void saveNeed(UUID talk, Category category, String need) {
        sql.sql("insert into consent_need (consent_id, organisation_id, category, need) values (?, ?, ?, ?)")
                .params(talk, Acting.actor().organisation(), category.code(), need)
                .update();
    }

    @Override
    public void saveLine(UUID line, Talk talk, UUID person, Category category, LineState answer, Instant at) {
        sql.sql("""
                insert into consent_line (id, organisation_id, consent_id, person_id, trajectory_id,
                  recipient_organisation_id, purpose, category, state, since, until)
                values (:id, :organisation, :talk, :person, :trajectory, :recipient, :purpose, :category, :state, :since,
                  :until)
                """)
                .param("id", line)
                .param("organisation", Acting.actor().organisation())
                .param("talk", talk.id())
                .param("person", person)
                .param("trajectory", talk.trajectory())
                .param("recipient", talk.recipient())
                .param("purpose", talk.purpose().name())
                .param("category", category.code())
                .param("state", answer.name())
                .param("since", Timestamp.from(at))
                .param("until", talk.until().map(Date::valueOf).orElse(null))
                .update();
    }

    @Override
    public List<ConsentLine> end(List<ConsentLine> lines, LineState to, Instant at) {
        return lines.stream()
                .filter(line -> line.state().next().contains(to) || to == LineState.EXPIRED)
                .filter(line -> end(line.id(), to, at) == 1)
                .toList();
    }

    private int end(UUID line, LineState to, Instant at) {
        var actor = Acting.actor();
        return sql.sql("""
                update consent_line set state = ?, ended_at = ?, ended_by_worker = ?, ended_via_organisation = ?
                where id = ? and organisation_id = ? and state in ('REQUESTED', 'VALID', 'REFUSED')
                """)
                .params(to.name(), Timestamp.from(at), actor.worker(), actor.organisation(), line, actor.organisation())
                .update();
    }
}
