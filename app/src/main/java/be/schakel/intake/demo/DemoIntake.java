package be.schakel.intake.demo;

import be.schakel.intake.TrajectoryState;
import be.schakel.platform.Acting;
import be.schakel.platform.DemoData;
import be.schakel.platform.DemoWorkers;
import be.schakel.platform.Moment;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the fictional clients at the door of their organisation, with dates counted back from today. */
@Component
@Profile("demo")
class DemoIntake implements DemoData {

    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final Moment moment;

    DemoIntake(JdbcClient sql, TransactionTemplate transaction, Moment moment) {
        this.sql = sql;
        this.transaction = transaction;
        this.moment = moment;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public void load() {
        for (var client : DemoClients.all()) {
            Acting.runAs(
                    client.holder(),
                    () -> transaction.executeWithoutResult(status -> {
                        if (isNew(client)) {
                            trajectory(client);
                            course(client);
                            around(client);
                        }
                    }));
        }
    }

    private boolean isNew(DemoClient client) {
        return sql.sql("""
                        insert into person (id, organisation_id, name, birth_date, language, municipality)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                        .params(
                                client.person(),
                                client.holder().organisation(),
                                client.name(),
                                Date.valueOf(client.birthDate()),
                                client.language(),
                                client.municipality())
                        .update()
                == 1;
    }

    private void trajectory(DemoClient client) {
        sql.sql("""
                insert into trajectory (id, organisation_id, person_id, state, holder_worker_id, opened_at, state_since,
                                        question, look_again_on, crisis_kind)
                values (:id, :organisation, :person, :state, :holder, :openedAt, :stateSince, :question, :lookAgainOn,
                        :kind)
                """)
                .param("id", client.trajectory())
                .param("organisation", client.holder().organisation())
                .param("person", client.person())
                .param("state", client.state().name())
                .param("holder", client.holder().worker())
                .param("openedAt", daysAgo(client.openedDaysAgo()))
                .param("stateSince", daysAgo(client.inStateDaysAgo()))
                .param("question", client.question())
                .param(
                        "lookAgainOn",
                        client.lookAgainInDays()
                                .map(days -> Date.valueOf(moment.today().plusDays(days)))
                                .orElse(null))
                .param("kind", client.state() == TrajectoryState.CRISIS ? "violence" : "")
                .update();
        sql.sql("""
                insert into contact (id, organisation_id, trajectory_id, at, by_worker_id, channel, place, language,
                                     help, reach, words)
                values (?, ?, ?, ?, ?, ?, '', ?, 'INFORMATION', 'REACHED', ?)
                """)
                .params(
                        DemoWorkers.id("contact/" + client.key()),
                        client.holder().organisation(),
                        client.trajectory(),
                        daysAgo(client.openedDaysAgo()),
                        client.holder().worker(),
                        client.channel().name(),
                        client.language(),
                        client.question())
                .update();
    }

    private void course(DemoClient client) {
        event(client, "OPENED", client.openedDaysAgo(), client.holder().worker());
        if (!client.happening().isEmpty()) {
            event(
                    client,
                    client.happening(),
                    client.inStateDaysAgo(),
                    client.holder().worker());
        }
        if (client.state() == TrajectoryState.CLOSED) {
            closing(client);
        }
    }

    private void event(DemoClient client, String happening, int daysAgo, UUID by) {
        sql.sql("""
                insert into trajectory_event (id, organisation_id, trajectory_id, at, by_worker_id, happening, note)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        DemoWorkers.id("event/" + client.key() + "/" + happening),
                        client.holder().organisation(),
                        client.trajectory(),
                        daysAgo(daysAgo),
                        by,
                        happening,
                        happening.equals("DORMANT_LOST") ? "Drie keer gebeld, één keer aan de deur geweest." : "")
                .update();
    }

    private void closing(DemoClient client) {
        sql.sql("""
                insert into closing (trajectory_id, organisation_id, closed_at, discussed_with_client, reason,
                                     fallback_partner, fallback_signs, difference)
                values (?, ?, ?, true, '', ?, 'Als er opnieuw brieven blijven liggen.', 'Weer overzicht over de papieren.')
                """)
                .params(
                        client.trajectory(),
                        client.holder().organisation(),
                        daysAgo(client.inStateDaysAgo()),
                        client.holder().organisationName())
                .update();
    }

    private void around(DemoClient client) {
        if (client.equals(DemoClients.AMINA)) {
            child(client, "Y.", 2014);
            child(client, "S.", 2019);
        } else if (client.equals(DemoClients.DENISE)) {
            sql.sql("""
                    insert into supporter (id, organisation_id, person_id, kind, name, role, load)
                    values (?, ?, ?, 'INFORMAL', 'Greet', 'dochter, komt in het weekend', 'HEAVY')
                    """)
                    .params(DemoWorkers.id("supporter/greet"), client.holder().organisation(), client.person())
                    .update();
        } else if (client.equals(DemoClients.KEVIN)) {
            handedOverByPieter(client);
        }
    }

    private void child(DemoClient client, String initials, int birthYear) {
        sql.sql("""
                insert into household_member (id, organisation_id, person_id, relation, name, birth_year, income)
                values (?, ?, ?, 'CHILD', ?, ?, 'NO')
                """)
                .params(
                        DemoWorkers.id("member/" + client.key() + birthYear),
                        client.holder().organisation(),
                        client.person(),
                        initials,
                        birthYear)
                .update();
    }

    private void handedOverByPieter(DemoClient client) {
        sql.sql("update trajectory set handed_over_at = ? where id = ?")
                .params(daysAgo(2), client.trajectory())
                .update();
        sql.sql("""
                insert into trajectory_event (id, organisation_id, trajectory_id, at, by_worker_id, happening, note,
                                              about_worker_id)
                values (?, ?, ?, ?, ?, 'HANDED_OVER', 'Kevin vertrouwt Lien. Zij ging mee naar de vindplaats.', ?)
                """)
                .params(
                        DemoWorkers.id("event/kevin/handed-over"),
                        client.holder().organisation(),
                        client.trajectory(),
                        daysAgo(2),
                        DemoWorkers.PIETER.worker(),
                        client.holder().worker())
                .update();
    }

    private Timestamp daysAgo(int days) {
        return Timestamp.from(moment.now().minus(Duration.ofDays(days)));
    }
}
