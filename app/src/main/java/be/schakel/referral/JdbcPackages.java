package be.schakel.referral;

import be.schakel.consent.Category;
import be.schakel.platform.Acting;
import be.schakel.platform.Moment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcPackages implements Packages {

    private final JdbcClient sql;
    private final JsonMapper json;
    private final Moment moment;

    JdbcPackages(JdbcClient sql, JsonMapper json, Moment moment) {
        this.sql = sql;
        this.json = json;
        this.moment = moment;
    }

    @Override
    public void pack(UUID id, Referral referral, List<Part> parts) {
        var actor = Acting.actor();
        sql.sql("""
                insert into share_package (id, organisation_id, referral_id, trajectory_id, recipient_organisation_id,
                                           purpose, categories, sent_at, sent_by)
                values (:id, :sender, :referral, :trajectory, :recipient, 'INTAKE', :categories, :at, :worker)
                """)
                .param("id", id)
                .param("sender", actor.organisation())
                .param("referral", referral.id())
                .param("trajectory", referral.trajectory())
                .param("recipient", referral.recipient())
                .param(
                        "categories",
                        parts.stream().map(part -> part.category().code()).toArray(String[]::new))
                .param("at", Timestamp.from(moment.now()))
                .param("worker", actor.worker())
                .update();
        parts.forEach(part -> add(id, part));
    }

    private void add(UUID id, Part part) {
        sql.sql(
                        "insert into share_package_part (package_id, organisation_id, category, content) values (?, ?, ?, ?::jsonb)")
                .params(
                        id,
                        Acting.actor().organisation(),
                        part.category().code(),
                        json.writeValueAsString(part.lines()))
                .update();
    }

    @Override
    public Optional<SharePackage> of(Referral referral) {
        return referral.sending().flatMap(Referral.Sending::sharePackage).flatMap(this::find);
    }

    private Optional<SharePackage> find(UUID id) {
        var parts = parts(id);
        return sql.sql("select id, sent_at, first_opened_at, categories from share_package where id = ?")
                .param(id)
                .query((row, index) -> new SharePackage(
                        id,
                        ReferralRows.at(row, "sent_at"),
                        ReferralRows.moment(row, "first_opened_at"),
                        categories(row),
                        parts))
                .optional();
    }

    private static Set<Category> categories(ResultSet row) throws SQLException {
        var categories = EnumSet.noneOf(Category.class);
        ReferralRows.words(row, "categories").forEach(code -> categories.add(Category.byCode(code)));
        return categories;
    }

    private List<Part> parts(UUID id) {
        return sql.sql("select category, content::text from share_package_part where package_id = ? order by category")
                .param(id)
                .query((row, index) -> new Part(
                        Category.byCode(row.getString("category")),
                        List.of(json.readValue(row.getString("content"), Part.Line[].class))))
                .list();
    }

    @Override
    public void opened(UUID id) {
        sql.sql("""
                update share_package set first_opened_at = ?, first_opened_by = ?
                where id = ? and first_opened_at is null
                """)
                .params(Timestamp.from(moment.now()), Acting.actor().worker(), id)
                .update();
    }
}
