package be.schakel.consent;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcConsents implements Consents {

    private static final String LINES = """
            select l.id, l.consent_id, l.trajectory_id, l.organisation_id, l.recipient_organisation_id, l.purpose,
                   l.category, l.since, l.until, l.ended_at, coalesce(via.name, '') ended_via,
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
                .query(JdbcConsents::line)
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

    private static ConsentLine line(ResultSet row, int index) throws SQLException {
        return new ConsentLine(
                row.getObject("id", UUID.class),
                row.getObject("consent_id", UUID.class),
                row.getObject("trajectory_id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getObject("recipient_organisation_id", UUID.class),
                ConsentPurpose.valueOf(row.getString("purpose")),
                Category.byCode(row.getString("category")),
                LineState.valueOf(row.getString("state")),
                Objects.requireNonNull(row.getTimestamp("since")).toInstant(),
                Optional.ofNullable(row.getDate("until")).map(Date::toLocalDate),
                Optional.ofNullable(row.getTimestamp("ended_at")).map(Timestamp::toInstant),
                row.getString("ended_via"));
    }
}
