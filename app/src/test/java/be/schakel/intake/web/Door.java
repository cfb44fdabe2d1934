package be.schakel.intake.web;

import be.schakel.platform.DemoWorkers;
import be.schakel.testing.TestDatabase;
import be.schakel.testing.Visitor;
import be.schakel.testing.Visitor.Answer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A worker with a browser without JavaScript, at the pages of the intake. */
final class Door {

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
    private static final Pattern TRAJECTORY = Pattern.compile("/traject/([0-9a-f-]{36})/");

    private final Visitor visitor;

    private Door(Visitor visitor) {
        this.visitor = visitor;
    }

    static Door of(int port, String worker) {
        return new Door(Visitor.signedIn(port, worker));
    }

    Answer get(String path) {
        return visitor.get(path);
    }

    /** Opens the page, fills it and sends it to itself. */
    Answer submit(String page, Map<String, String> fields) {
        return visitor.submit(page, page, fields);
    }

    Answer submit(String page, String action, Map<String, String> fields) {
        return visitor.submit(page, action, fields);
    }

    /** Starts a trajectory for someone with this name, who looks like nobody. */
    UUID start(String name) {
        return trajectory(submit("/contact/nieuw", Map.of("channel", "DESK", "name", name, "end", "TRAJECTORY")));
    }

    static UUID trajectory(Answer answer) {
        var found = TRAJECTORY.matcher(answer.path());
        if (!found.find()) {
            throw new AssertionError("No trajectory in " + answer.path() + " (" + answer.status() + ")");
        }
        return UUID.fromString(found.group(1));
    }

    static String version(Answer answer) {
        var found = VERSION.matcher(answer.body());
        return found.find() ? found.group(1) : "";
    }

    static String aName() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    /** The lines of the trail about one thing, as deed and what. */
    static List<String> trailOf(UUID subject) {
        var at = TestDatabase.coordinates();
        return JdbcClient.create(new DriverManagerDataSource(at.url(), at.owner(), at.ownerPassword()))
                .sql("select deed || ' ' || what from schakel.audit_entry where subject = ? and organisation_id <> ?")
                .params(subject, DemoWorkers.STRANGER)
                .query((row, index) -> row.getString(1))
                .list();
    }
}
