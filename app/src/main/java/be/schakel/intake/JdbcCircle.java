package be.schakel.intake;

import be.schakel.intake.HouseholdMember.Income;
import be.schakel.intake.HouseholdMember.Relation;
import be.schakel.intake.Supporter.Kind;
import be.schakel.intake.Supporter.Load;
import be.schakel.platform.Acting;
import be.schakel.platform.NotHere;
import be.schakel.platform.StaleVersion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCircle implements Circle {

    private static final String OF_THE_CLIENT = "(select person_id from trajectory where id = :trajectory)";

    private final JdbcClient sql;

    JdbcCircle(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<HouseholdMember> household(UUID trajectory) {
        return sql.sql("select id, version, relation, name, birth_year, income from household_member where person_id = "
                        + OF_THE_CLIENT + " order by birth_year nulls last, name")
                .param("trajectory", trajectory)
                .query(JdbcCircle::member)
                .list();
    }

    @Override
    public List<Supporter> network(UUID trajectory) {
        return sql.sql("select id, version, kind, name, role, load, phone from supporter where person_id = "
                        + OF_THE_CLIENT + " order by kind, name")
                .param("trajectory", trajectory)
                .query(JdbcCircle::supporter)
                .list();
    }

    @Override
    public void add(UUID trajectory, HouseholdMember member) {
        with(
                        member,
                        "insert into household_member (id, organisation_id, person_id, relation, name, birth_year, income)"
                                + " values (:id, :organisation, " + OF_THE_CLIENT
                                + ", :relation, :name, :birthYear, :income)")
                .param("trajectory", trajectory)
                .param("organisation", Acting.actor().organisation())
                .update();
    }

    @Override
    public void add(UUID trajectory, Supporter supporter) {
        with(
                        supporter,
                        "insert into supporter (id, organisation_id, person_id, kind, name, role, load, phone)"
                                + " values (:id, :organisation, " + OF_THE_CLIENT
                                + ", :kind, :name, :role, :load, :phone)")
                .param("trajectory", trajectory)
                .param("organisation", Acting.actor().organisation())
                .update();
    }

    @Override
    public void change(UUID trajectory, HouseholdMember member) {
        var changed = with(
                        member,
                        "update household_member set relation = :relation, name = :name, birth_year = :birthYear,"
                                + " income = :income, version = version + 1"
                                + " where id = :id and version = :version and person_id = " + OF_THE_CLIENT)
                .param("trajectory", trajectory)
                .param("version", member.version())
                .update();
        requireOne(changed, "household member");
    }

    @Override
    public void change(UUID trajectory, Supporter supporter) {
        var changed = with(
                        supporter,
                        "update supporter set kind = :kind, name = :name, role = :role, load = :load, phone = :phone,"
                                + " version = version + 1"
                                + " where id = :id and version = :version and person_id = " + OF_THE_CLIENT)
                .param("trajectory", trajectory)
                .param("version", supporter.version())
                .update();
        requireOne(changed, "supporter");
    }

    @Override
    public void removeMember(UUID trajectory, UUID member) {
        remove("household_member", trajectory, member);
    }

    @Override
    public void removeSupporter(UUID trajectory, UUID supporter) {
        remove("supporter", trajectory, supporter);
    }

    private void remove(String table, UUID trajectory, UUID id) {
        var removed = sql.sql("delete from " + table + " where id = :id and person_id = " + OF_THE_CLIENT)
                .param("id", id)
                .param("trajectory", trajectory)
                .update();
        if (removed == 0) {
            throw new NotHere(id, table);
        }
    }

    private StatementSpec with(HouseholdMember member, String statement) {
        return sql.sql(statement)
                .param("id", member.id())
                .param("relation", member.relation().name())
                .param("name", member.name())
                .param("birthYear", member.birthYear().orElse(null))
                .param("income", member.income().name());
    }

    private StatementSpec with(Supporter supporter, String statement) {
        return sql.sql(statement)
                .param("id", supporter.id())
                .param("kind", supporter.kind().name())
                .param("name", supporter.name())
                .param("role", supporter.role())
                .param("load", supporter.load().name())
                .param("phone", supporter.phone());
    }

    private static void requireOne(int changed, String what) {
        if (changed == 0) {
            throw new StaleVersion(what);
        }
    }

    private static HouseholdMember member(ResultSet row, int index) throws SQLException {
        return new HouseholdMember(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                Relation.valueOf(row.getString("relation")),
                row.getString("name"),
                Optional.ofNullable(row.getObject("birth_year", Integer.class)),
                Income.valueOf(row.getString("income")));
    }

    private static Supporter supporter(ResultSet row, int index) throws SQLException {
        return new Supporter(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("role"),
                Load.valueOf(row.getString("load")),
                row.getString("phone"));
    }
}
