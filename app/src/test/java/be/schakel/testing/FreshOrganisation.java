package be.schakel.testing;

import be.schakel.platform.Actor;
import be.schakel.platform.DemoWorkers;
import be.schakel.platform.Role;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An OCMW of its own, in a partnership of its own, for tests that change the law of an organisation: nobody else's rights
 * may move. Each worker signs in with the password of the demo.
 */
public record FreshOrganisation(Actor coordinator, Actor supervisor, Actor secondSupervisor, Actor intakeWorker) {

    private static final LocalDate SINCE = LocalDate.of(2024, 1, 1);

    public static FreshOrganisation make() {
        var owner = TestDatabase.asOwner();
        var organisation = UUID.randomUUID();
        var collaboration = UUID.randomUUID();
        owner.sql("insert into schakel.collaboration (id, name) values (?, 'Breed Onthaal Proefdorp')")
                .param(collaboration)
                .update();
        owner.sql("""
                insert into schakel.organisation (id, name, kind, municipality, phone, opening_hours)
                values (?, 'OCMW Proefdorp', 'OCMW', 'Proefdorp', '050 00 00 60', '9-12')
                """).param(organisation).update();
        owner.sql("insert into schakel.membership (collaboration_id, organisation_id) values (?, ?)")
                .params(collaboration, organisation)
                .update();
        return new FreshOrganisation(
                worker(owner, organisation, Role.COORDINATOR, "Cora"),
                worker(owner, organisation, Role.SUPERVISOR, "Tine"),
                worker(owner, organisation, Role.SUPERVISOR, "Jef"),
                worker(owner, organisation, Role.INTAKE_WORKER, "Ines"));
    }

    /** Name to sign in with. */
    public static String username(Actor actor) {
        return actor.workerName().toLowerCase(Locale.ROOT) + "-" + actor.worker();
    }

    private static Actor worker(JdbcClient owner, UUID organisation, Role role, String name) {
        var actor = new Actor(
                organisation, UUID.randomUUID(), UUID.randomUUID(), role, "medewerker", name, "OCMW Proefdorp");
        owner.sql("insert into schakel.worker (id, name) values (?, ?)")
                .params(actor.worker(), name)
                .update();
        owner.sql("""
                insert into schakel.worker_function (id, worker_id, organisation_id, role, title, active_from)
                values (?, ?, ?, ?, 'medewerker', ?)
                """)
                .params(actor.function(), actor.worker(), organisation, role.name(), Date.valueOf(SINCE))
                .update();
        owner.sql("""
                insert into schakel.account (worker_id, username, password_hash)
                select ?, ?, password_hash from schakel.account where worker_id = ?
                """)
                .params(actor.worker(), username(actor), DemoWorkers.SARA.worker())
                .update();
        return actor;
    }
}
