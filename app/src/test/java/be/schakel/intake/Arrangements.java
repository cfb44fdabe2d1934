package be.schakel.intake;

import static be.schakel.platform.DemoWorkers.SARA;

import be.schakel.platform.Acting;
import be.schakel.testing.TestDatabase;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Clients of the DMW as a test needs them, and a look at the rows as the owner of the database sees them. */
final class Arrangements {

    private static final JdbcClient OWNER = TestDatabase.asOwner();

    private Arrangements() {}

    /** A name nobody else has, so that it looks like nobody. */
    static String aName() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    static UUID aTrajectory(IntakeDesk desk) {
        return Acting.as(SARA, () -> desk.open(NewClient.called(aName())));
    }

    static UUID aTrajectoryIn(TrajectoryState state, IntakeDesk desk) {
        var trajectory = aTrajectory(desk);
        OWNER.sql("update schakel.trajectory set state = ? where id = ?")
                .params(state.name(), trajectory)
                .update();
        return trajectory;
    }

    static NewContact said(String words) {
        return new NewContact(Channel.DESK, "", words, "nl", Set.of(Help.INFORMATION), Reach.REACHED);
    }

    /** All rows of a table, as JSON. */
    static List<String> rows(String table) {
        return OWNER.sql("select to_jsonb(t)::text from schakel." + table + " t")
                .query((row, index) -> row.getString(1))
                .list();
    }

    static JdbcClient owner() {
        return OWNER;
    }
}
