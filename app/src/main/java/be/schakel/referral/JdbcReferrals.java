package be.schakel.referral;

import be.schakel.platform.Acting;
import be.schakel.platform.NotHere;
import be.schakel.platform.StaleVersion;
import be.schakel.referral.Referral.Appointment;
import be.schakel.referral.Referral.Receiver;
import be.schakel.referral.Referral.Sending;
import be.schakel.referral.ReferralState.Phase;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcReferrals implements Referrals {

    /** Past referrals in a list; older ones are found at the client. */
    private static final int MOST_PAST = 50;

    private final JdbcClient sql;

    JdbcReferrals(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void draft(Draft draft, Instant at) {
        var actor = Acting.actor();
        sql.sql("""
                insert into referral (id, organisation_id, recipient_organisation_id, trajectory_id, state, state_since,
                                      domains, created_by)
                values (:id, :sender, :recipient, :trajectory, 'DRAFT', :at, :domains, :worker)
                on conflict do nothing
                """)
                .param("id", draft.id())
                .param("sender", actor.organisation())
                .param("recipient", draft.recipient())
                .param("trajectory", draft.trajectory())
                .param("at", Timestamp.from(at))
                .param("domains", draft.domains().stream().map(Enum::name).toArray(String[]::new))
                .param("worker", actor.worker())
                .update();
        sql.sql("""
                insert into referral_brief (referral_id, organisation_id, rights) values (:id, :sender, :rights)
                on conflict do nothing
                """)
                .param("id", draft.id())
                .param("sender", actor.organisation())
                .param("rights", draft.rights().toArray(String[]::new))
                .update();
    }

    @Override
    public Referral required(UUID referral) {
        return sql.sql(ReferralRows.REFERRALS + "where id = ?")
                .param(referral)
                .query(ReferralRows::referral)
                .optional()
                .orElseThrow(() -> new NotHere(referral, "referral"));
    }

    @Override
    public List<Referral> ofTrajectory(UUID trajectory) {
        return sql.sql(
                        ReferralRows.REFERRALS
                                + "where trajectory_id = ? and organisation_id = schakel.acting_organisation() order by state_since desc")
                .param(trajectory)
                .query(ReferralRows::referral)
                .list();
    }

    @Override
    public List<Referral> about(UUID trajectory) {
        return sql.sql(ReferralRows.REFERRALS + """
                where (trajectory_id = :it and organisation_id = schakel.acting_organisation())
                   or (receiver_trajectory_id = :it and recipient_organisation_id = schakel.acting_organisation())
                order by state_since
                """)
                .param("it", trajectory)
                .query(ReferralRows::referral)
                .list();
    }

    @Override
    public List<Referral> sent() {
        return sql.sql(ReferralRows.REFERRALS + """
                where organisation_id = schakel.acting_organisation() and state not in (:over)
                order by coalesce(sent_at, state_since)
                """)
                .param("over", names(Phase.ENDED))
                .query(ReferralRows::referral)
                .list();
    }

    private static List<String> names(Phase... phases) {
        return ReferralState.in(phases).stream().map(Enum::name).toList();
    }

    @Override
    public Map<UUID, String> clientNames() {
        return sql
                .sql("""
                select r.id, p.name from referral r
                join trajectory t on t.id = r.trajectory_id join person p on p.id = t.person_id
                where r.organisation_id = schakel.acting_organisation() and r.state not in (:over)
                """)
                .param("over", names(Phase.ENDED))
                .query((row, index) -> Map.entry(row.getObject("id", UUID.class), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public List<Referral> received() {
        return sql.sql(ReferralRows.REFERRALS + """
                where recipient_organisation_id = schakel.acting_organisation() and state in (:running)
                order by sent_at
                """)
                .param("running", names(Phase.UNANSWERED, Phase.TAKEN))
                .query(ReferralRows::referral)
                .list();
    }

    @Override
    public List<Referral> past() {
        return sql.sql(ReferralRows.REFERRALS + """
                where recipient_organisation_id = schakel.acting_organisation() and state in (:over)
                order by state_since desc limit :most
                """)
                .param("over", names(Phase.BACK, Phase.ENDED))
                .param("most", MOST_PAST)
                .query(ReferralRows::referral)
                .list();
    }

    @Override
    public void move(Referral referral, ReferralState to, Instant at) {
        var moved = sql.sql("""
                update referral set state = :to, state_since = :at, version = version + 1
                where id = :id and version = :version and state = :from
                """)
                .param("to", to.name())
                .param("at", Timestamp.from(at))
                .param("id", referral.id())
                .param("version", referral.version())
                .param("from", referral.state().name())
                .update();
        if (moved == 0) {
            throw new StaleVersion("Referral");
        }
    }

    @Override
    public void sent(UUID referral, Sending sending) {
        sql.sql("""
                update referral set sent_at = :at, sent_by_name = :by, package_id = :package,
                                    suggested_organisation_id = null
                where id = :id
                """)
                .param("at", Timestamp.from(sending.at()))
                .param("by", sending.byName())
                .param("package", sending.sharePackage().orElse(null))
                .param("id", referral)
                .update();
    }

    @Override
    public void accepted(UUID referral, Receiver receiver) {
        set("receiver_worker_id = ?, receiver_name = ?", receiver.worker(), receiver.name(), referral);
    }

    @Override
    public void planned(UUID referral, Appointment appointment) {
        set(
                "appointment_at = ?, appointment_place = ?",
                Timestamp.from(appointment.at()),
                appointment.place(),
                referral);
    }

    @Override
    public void missed(UUID referral) {
        set("missed = missed + 1", referral);
    }

    @Override
    public void suggested(UUID referral, UUID organisation) {
        set("suggested_organisation_id = ?", organisation, referral);
    }

    @Override
    public void taken(UUID referral, UUID receiverTrajectory) {
        set("receiver_trajectory_id = ?", receiverTrajectory, referral);
    }

    private void set(String columns, Object... values) {
        sql.sql("update referral set " + columns + " where id = ?")
                .params(values)
                .update();
    }

    @Override
    public void connected(UUID referral) {
        sql.sql("select schakel.connect_referred(?)").param(referral).query().listOfRows();
    }
}
