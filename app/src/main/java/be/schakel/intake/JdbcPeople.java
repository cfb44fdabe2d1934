package be.schakel.intake;

import be.schakel.platform.Acting;
import be.schakel.platform.NotHere;
import be.schakel.platform.StaleVersion;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPeople implements People {

    /** How much two names must share in threes of letters; "Janssen" and "Jansens" do, "Jan" and "Jana" too. */
    private static final double ALIKE = 0.4;

    private static final String LOOK_ALIKES = """
            select p.id, p.name, p.birth_date, p.municipality, running.id running,
                   coalesce(running.holder_name, '') holder_name
            from person p
            left join lateral (
              select t.id, w.name holder_name from trajectory t join worker w on w.id = t.holder_worker_id
              where t.person_id = p.id and t.state <> 'CLOSED' order by t.opened_at desc limit 1
            ) running on true
            """;

    private final JdbcClient sql;

    JdbcPeople(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void add(UUID person, NewClient client) {
        sql.sql("""
                insert into person (id, organisation_id, name, address_as, birth_date, language, phone, municipality)
                values (:id, :organisation, :name, :addressAs, :birthDate, :language, :phone, :municipality)
                """)
                .param("id", person)
                .param("organisation", Acting.actor().organisation())
                .param("name", client.name())
                .param("addressAs", client.addressAs())
                .param("birthDate", client.birthDate().map(Date::valueOf).orElse(null))
                .param("language", client.language())
                .param("phone", client.phone())
                .param("municipality", client.municipality())
                .update();
    }

    @Override
    public List<LookAlike> lookAlikes(String name, Optional<LocalDate> birthDate) {
        return sql.sql(LOOK_ALIKES + """
                cross join lateral (select greatest(similarity(bare(p.name), bare(:name)),
                  word_similarity(bare(:name), bare(p.name))) alike) likeness
                where alike >= :alike or (p.birth_date = cast(:birthDate as date) and alike >= :alike / 2)
                order by p.birth_date is not distinct from cast(:birthDate as date) desc, alike desc, p.name
                limit 10
                """)
                .param("name", name)
                .param("birthDate", birthDate.map(Date::valueOf).orElse(null))
                .param("alike", ALIKE)
                .query(IntakeRows::lookAlike)
                .list();
    }

    @Override
    public LookAlike known(UUID person) {
        return sql.sql(LOOK_ALIKES + "where p.id = ?")
                .param(person)
                .query(IntakeRows::lookAlike)
                .optional()
                .orElseThrow(() -> new NotHere(person, "person"));
    }

    @Override
    public Person personOf(UUID trajectory) {
        return sql.sql("""
                select p.version, p.name, p.address_as, p.birth_date, p.language, p.interpreter, p.phone, p.email,
                       p.municipality, p.health_fund, t.trusted_person
                from trajectory t join person p on p.id = t.person_id where t.id = ?
                """)
                .param(trajectory)
                .query(JdbcPeople::person)
                .optional()
                .orElseThrow(() -> new NotHere(trajectory, "trajectory"));
    }

    private static Person person(ResultSet row, int index) throws SQLException {
        return new Person(
                row.getInt("version"),
                row.getString("name"),
                row.getString("address_as"),
                IntakeRows.date(row, "birth_date"),
                row.getString("language"),
                row.getBoolean("interpreter"),
                row.getString("phone"),
                row.getString("email"),
                row.getString("municipality"),
                row.getString("health_fund"),
                row.getString("trusted_person"));
    }

    @Override
    public void change(UUID trajectory, Person person) {
        var changed = sql.sql("""
                update person set name = :name, address_as = :addressAs, birth_date = :birthDate, language = :language,
                       interpreter = :interpreter, phone = :phone, email = :email, municipality = :municipality,
                       health_fund = :healthFund, version = version + 1
                where id = (select person_id from trajectory where id = :trajectory) and version = :version
                """)
                .param("name", person.name())
                .param("addressAs", person.addressAs())
                .param("birthDate", person.birthDate().map(Date::valueOf).orElse(null))
                .param("language", person.language())
                .param("interpreter", person.interpreter())
                .param("phone", person.phone())
                .param("email", person.email())
                .param("municipality", person.municipality())
                .param("healthFund", person.healthFund())
                .param("trajectory", trajectory)
                .param("version", person.version())
                .update();
        if (changed == 0) {
            throw new StaleVersion("person");
        }
        sql.sql("update trajectory set trusted_person = ? where id = ?")
                .params(person.trustedPerson(), trajectory)
                .update();
    }
}
