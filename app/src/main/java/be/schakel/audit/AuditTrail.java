package be.schakel.audit;

import be.schakel.platform.Acting;
import be.schakel.platform.ClientDataTouched;
import be.schakel.platform.Moment;
import java.sql.Timestamp;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the trail in the transaction of the deed: no view without a line, no line without a view. */
@Component
class AuditTrail {

    private final JdbcClient sql;
    private final Moment moment;

    AuditTrail(JdbcClient sql, Moment moment) {
        this.sql = sql;
        this.moment = moment;
    }

    @EventListener
    void write(ClientDataTouched touched) {
        var actor = Acting.actor();
        sql.sql("""
                insert into audit_entry (at, organisation_id, worker_id, function_id, purpose, deed, subject, what)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        Timestamp.from(moment.now()),
                        actor.organisation(),
                        actor.worker(),
                        actor.function(),
                        actor.purpose().name(),
                        touched.deed().name(),
                        touched.subject(),
                        touched.what())
                .update();
    }
}
