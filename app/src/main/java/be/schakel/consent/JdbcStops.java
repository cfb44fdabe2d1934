package be.schakel.consent;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import be.schakel.platform.Acting;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcStops implements Stops {

    private record Ended(UUID trajectory, UUID recipient, Category category) {}

    private final JdbcClient sql;

    JdbcStops(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Stop> unseen() {
        return sql.sql("""
                select l.trajectory_id, l.organisation_id, owner.name owner_name, l.recipient_organisation_id,
                       recipient.name recipient_name, l.purpose, l.ended_at, l.ended_by_worker, via.name via,
                       min(l.since) since, array_agg(l.id) lines, array_agg(l.category order by l.category) categories
                from consent_line l
                join organisation owner on owner.id = l.organisation_id
                join organisation recipient on recipient.id = l.recipient_organisation_id
                join organisation via on via.id = l.ended_via_organisation
                where l.state = 'WITHDRAWN' and not exists (
                  select from consent_stop_seen s where s.consent_line_id = l.id and s.organisation_id = ?)
                group by l.trajectory_id, l.organisation_id, owner.name, l.recipient_organisation_id, recipient.name,
                         l.purpose, l.ended_at, l.ended_by_worker, via.name
                order by l.ended_at desc
                """)
                .param(Acting.actor().organisation())
                .query(JdbcStops::stop)
                .list();
    }

    private static Stop stop(ResultSet row, int index) throws SQLException {
        return new Stop(
                row.getObject("trajectory_id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getString("owner_name"),
                row.getObject("recipient_organisation_id", UUID.class),
                row.getString("recipient_name"),
                ConsentPurpose.valueOf(row.getString("purpose")),
                ConsentRows.instant(row, "since"),
                ConsentRows.instant(row, "ended_at"),
                row.getObject("ended_by_worker", UUID.class),
                row.getString("via"),
                Arrays.asList((UUID[]) row.getArray("lines").getArray()),
                Arrays.stream((String[]) row.getArray("categories").getArray())
                        .map(Category::byCode)
                        .toList());
    }

    @Override
    public void markSeen(Stop stop, Instant at) {
        var actor = Acting.actor();
        sql.sql("""
                insert into consent_stop_seen (consent_line_id, organisation_id, seen_by, seen_at)
                select line, :organisation, :worker, :at from unnest(:lines::uuid[]) line
                on conflict do nothing
                """)
                .param("lines", stop.lines().toArray(UUID[]::new))
                .param("organisation", actor.organisation())
                .param("worker", actor.worker())
                .param("at", Timestamp.from(at))
                .update();
    }

    @Override
    public List<RunningLine> running(WithdrawalCode code) {
        return sql.sql("select * from schakel.lines_by_withdrawal_code(?)")
                .param(code.value())
                .query((row, index) -> new RunningLine(
                        row.getObject("id", UUID.class),
                        row.getString("owner_name"),
                        row.getString("recipient_name"),
                        ConsentPurpose.valueOf(row.getString("purpose")),
                        Category.byCode(row.getString("category")),
                        ConsentRows.instant(row, "since")))
                .list();
    }

    @Override
    public List<ConsentEnded> withdraw(WithdrawalCode code, Collection<UUID> lines, Instant at) {
        return sql
                .sql("select * from schakel.withdraw_consent(?, ?, ?)")
                .params(code.value(), lines.toArray(UUID[]::new), Timestamp.from(at))
                .query((row, index) -> new Ended(
                        row.getObject("trajectory_id", UUID.class),
                        row.getObject("recipient_organisation_id", UUID.class),
                        Category.byCode(row.getString("category"))))
                .list()
                .stream()
                .collect(groupingBy(
                        ended -> List.of(ended.trajectory(), ended.recipient()),
                        mapping(Ended::category, toCollection(() -> EnumSet.noneOf(Category.class)))))
                .entrySet()
                .stream()
                .map(group -> new ConsentEnded(
                        group.getKey().getFirst(), group.getKey().getLast(), group.getValue()))
                .toList();
    }
}
