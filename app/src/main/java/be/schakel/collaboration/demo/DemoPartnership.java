package be.schakel.collaboration.demo;

import be.schakel.platform.Actor;
import be.schakel.platform.DemoData;
import be.schakel.platform.DemoWorkers;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Organisations, workers and accounts. Written as owner: the application role may not make partners. */
@Component
@Profile("demo")
class DemoPartnership implements DemoData {

    private static final LocalDate SINCE = LocalDate.of(2024, 1, 1);
    private static final List<Actor> WORKERS = List.of(
            DemoWorkers.TOM,
            DemoWorkers.FATIMA,
            DemoWorkers.FATIMA_INQUIRY,
            DemoWorkers.LIEN,
            DemoWorkers.PIETER,
            DemoWorkers.SARA,
            DemoWorkers.KOEN,
            DemoWorkers.ELS,
            DemoWorkers.HILDE,
            DemoWorkers.MIA,
            DemoWorkers.NOOR);

    private final JdbcClient owner;
    private final String passwordHash;

    DemoPartnership(Environment environment, PasswordEncoder passwords) {
        this.owner = JdbcClient.create(new DriverManagerDataSource(
                environment.getRequiredProperty("spring.flyway.url"),
                environment.getRequiredProperty("spring.flyway.user"),
                environment.getRequiredProperty("spring.flyway.password")));
        this.passwordHash = passwords.encode(DemoWorkers.PASSWORD);
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public void load() {
        collaboration(DemoWorkers.LEIELAND, "Breed Onthaal Leieland");
        collaboration(DemoWorkers.ELSEWHERE, "Breed Onthaal Verderaf");
        organisation(DemoWorkers.OCMW, "OCMW", DemoWorkers.LEIELAND, "056 00 00 10");
        organisation(DemoWorkers.CAW, "CAW", DemoWorkers.LEIELAND, "056 00 00 20");
        organisation(DemoWorkers.DMW, "DMW", DemoWorkers.LEIELAND, "056 00 00 30");
        organisation(DemoWorkers.SCHOOL, "BASIC", DemoWorkers.LEIELAND, "056 00 00 40");
        organisation(DemoWorkers.STRANGER, "CAW", DemoWorkers.ELSEWHERE, "059 00 00 50");
        WORKERS.forEach(this::worker);
    }

    private void collaboration(UUID id, String name) {
        owner.sql("insert into schakel.collaboration (id, name) values (?, ?) on conflict do nothing")
                .params(id, name)
                .update();
    }

    private void organisation(UUID id, String kind, UUID collaboration, String phone) {
        owner.sql("""
                insert into schakel.organisation (id, name, kind, municipality, phone, opening_hours)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing
                """)
                .params(
                        id,
                        DemoWorkers.organisationName(id),
                        kind,
                        collaboration.equals(DemoWorkers.LEIELAND) ? "Leiedorp" : "Verderaf",
                        phone,
                        "9-12, 13-16")
                .update();
        owner.sql(
                        "insert into schakel.membership (collaboration_id, organisation_id) values (?, ?) on conflict do nothing")
                .params(collaboration, id)
                .update();
    }

    private void worker(Actor actor) {
        owner.sql("insert into schakel.worker (id, name) values (?, ?) on conflict do nothing")
                .params(actor.worker(), actor.workerName())
                .update();
        owner.sql("""
                insert into schakel.worker_function (id, worker_id, organisation_id, role, title, active_from)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing
                """)
                .params(
                        actor.function(),
                        actor.worker(),
                        actor.organisation(),
                        actor.role().name(),
                        actor.title(),
                        Date.valueOf(SINCE))
                .update();
        owner.sql(
                        "insert into schakel.account (worker_id, username, password_hash) values (?, ?, ?) on conflict do nothing")
                .params(actor.worker(), username(actor), passwordHash)
                .update();
    }

    private static String username(Actor actor) {
        return actor.workerName().substring(0, actor.workerName().indexOf(' ')).toLowerCase(Locale.ROOT);
    }
}
