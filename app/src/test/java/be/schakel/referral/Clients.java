package be.schakel.referral;

import be.schakel.consent.Category;
import be.schakel.intake.IntakeDesk;
import be.schakel.intake.LifeDomain;
import be.schakel.intake.NewClient;
import be.schakel.platform.Acting;
import be.schakel.platform.Actor;
import be.schakel.platform.Ids;
import be.schakel.platform.Moment;
import be.schakel.referral.Call.Channel;
import be.schakel.referral.Call.Presence;
import be.schakel.referral.PreparationDesk.Dispatch;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Clients and their referrals, made the way workers make them. Each call acts as the worker it names. */
@TestComponent
class Clients {

    private final IntakeDesk intake;
    private final PreparationDesk preparation;
    private final Ids ids;
    private final Moment moment;
    private final JdbcClient sql;
    private final TransactionTemplate transaction;

    Clients(
            IntakeDesk intake,
            PreparationDesk preparation,
            Ids ids,
            Moment moment,
            JdbcClient sql,
            TransactionTemplate transaction) {
        this.intake = intake;
        this.preparation = preparation;
        this.ids = ids;
        this.moment = moment;
        this.sql = sql;
        this.transaction = transaction;
    }

    UUID rita(Actor worker) {
        return client(worker, "Rita Vermeersch", "Mijn zaak dreigt failliet te gaan sinds ik niet kan werken.");
    }

    UUID jan(Actor worker) {
        return client(worker, "Jan Demeyer", "Ik voel mij niet goed sinds de scheiding.");
    }

    private UUID client(Actor worker, String name, String question) {
        var client = new NewClient(
                name, "", Optional.of(LocalDate.of(1979, 3, 14)), "nl", "0470 00 00 01", "Leiedorp", question);
        return Acting.as(worker, () -> intake.open(client));
    }

    /** The client says yes to these categories and no to all others, after the six points. */
    void agrees(Actor worker, UUID trajectory, UUID partner, Set<Category> categories) {
        var consent = ids.next();
        asWorker(worker, () -> {
            sql.sql("""
                    insert into consent (id, organisation_id, person_id, trajectory_id, given_by, form, obtained_by, at,
                                         explained, script_version, language, withdrawal_code)
                    select ?, t.organisation_id, t.person_id, t.id, 'SELF', 'ORAL', ?, now(),
                           array['before', 'what', 'why', 'whom', 'what-happens', 'withdraw'], 1, 'nl', ?
                    from trajectory t where t.id = ?
                    """)
                    .params(consent, worker.worker(), consent.toString(), trajectory)
                    .update();
            for (var category : Category.values()) {
                line(consent, trajectory, partner, category, categories.contains(category) ? "VALID" : "REFUSED");
            }
        });
    }

    private void line(UUID consent, UUID trajectory, UUID partner, Category category, String state) {
        sql.sql("""
                insert into consent_line (id, organisation_id, consent_id, person_id, trajectory_id,
                                          recipient_organisation_id, purpose, category, state, since)
                select ?, t.organisation_id, ?, t.person_id, t.id, ?, 'INTAKE', ?, ?, now()
                from trajectory t where t.id = ?
                """)
                .params(ids.next(), consent, partner, category.code(), state, trajectory)
                .update();
    }

    /** The client stops sharing with this partner. */
    void withdraws(Actor worker, UUID trajectory, UUID partner) {
        asWorker(worker, () -> sql.sql("""
                update consent_line set state = 'WITHDRAWN', ended_at = now()
                where trajectory_id = ? and recipient_organisation_id = ? and state = 'VALID'
                """).params(trajectory, partner).update());
    }

    private void asWorker(Actor worker, Runnable work) {
        Acting.runAs(worker, () -> transaction.executeWithoutResult(status -> work.run()));
    }

    UUID draft(Actor worker, UUID trajectory, UUID partner, LifeDomain... domains) {
        var id = ids.next();
        Acting.runAs(worker, () -> {
            preparation.draft(id, trajectory, partner, Set.of(domains), Set.of());
            preparation.write(trajectory, id, 1, "Kan Rita leefloon krijgen?", "Liever bellen na 16 uur.");
        });
        return id;
    }

    /** Drafted, agreed, called with the client beside us, sent. */
    UUID sent(Actor worker, UUID trajectory, UUID partner, LifeDomain... domains) {
        var id = draft(worker, trajectory, partner, domains);
        Acting.runAs(worker, () -> {
            preparation.agree(trajectory, id, version(trajectory, id));
            preparation.log(trajectory, id, version(trajectory, id), call(worker, Call.Outcome.REACHED));
            preparation.send(trajectory, id, dispatch(trajectory, id, Optional.empty()));
        });
        return id;
    }

    Dispatch dispatch(UUID trajectory, UUID id, Optional<Unreached> unreached) {
        var now = preparation.preparation(trajectory, id);
        var shown = EnumSet.noneOf(Category.class);
        now.parts().forEach(part -> shown.add(part.category()));
        return new Dispatch(now.referral().version(), shown, "", unreached);
    }

    int version(UUID trajectory, UUID id) {
        return preparation.preparation(trajectory, id).referral().version();
    }

    Call call(Actor worker, Call.Outcome outcome) {
        return new Call(
                ids.next(), moment.now(), worker.workerName(), Channel.PHONE, "onthaal", outcome, Presence.PRESENT);
    }

    /** Categories of packages of this trajectory that this worker can read, asked of the database itself. */
    List<String> readable(Actor worker, UUID trajectory) {
        return Acting.as(
                worker,
                () -> transaction.execute(status -> sql.sql("""
                        select distinct part.category from schakel.share_package_part part
                        join schakel.share_package p on p.id = part.package_id
                        where p.trajectory_id = ? order by 1
                        """)
                        .param(trajectory)
                        .query((row, index) -> row.getString(1))
                        .list()));
    }
}
