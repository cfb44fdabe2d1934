package be.schakel.launch;

import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.testing.Visitor;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} of Schakel and of its database while someone types: all that was shown as saved is there again. */
class CrashTest {

    private static final Pattern TRAJECTORY = Pattern.compile("/traject/[0-9a-f-]{36}");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    @TempDir
    private Path folder;

    @Test
    void whatWasShownAsSavedSurvivesTheKillOfSchakelAndOfItsDatabase() throws Exception {
        var typed = new AtomicInteger();
        var sent = new ConcurrentHashMap<String, String>();
        String topic;
        try (var instance = Instance.ready(folder, Map.of())) {
            var sara = Visitor.signedIn(instance.port(), "sara");
            var tom = Visitor.signedIn(instance.port(), "tom");
            topic = firstTrajectory(sara) + "/gesprek/wonen";
            var typing = Thread.ofVirtual().start(() -> type(sara, topic, typed));
            var sending = Thread.ofVirtual().start(() -> send(tom, sent));
            while (typed.get() < 20 || sent.size() < 5) {
                assertThat(typing.isAlive() && sending.isAlive())
                        .as("still at it")
                        .isTrue();
                TimeUnit.MILLISECONDS.sleep(5);
            }
            instance.killDatabase();
            instance.kill();
            typing.join();
            sending.join();
        }
        try (var again = Instance.ready(folder, Map.of())) {
            var page = Visitor.signedIn(again.port(), "sara").get(topic).body();
            var kept = Pattern.compile("typed line (\\d+)\\.").matcher(page);
            assertThat(kept.find()).as("the text is on the page again").isTrue();
            assertThat(Integer.parseInt(kept.group(1))).isGreaterThanOrEqualTo(typed.get());
            var tom = Visitor.signedIn(again.port(), "tom");
            assertThat(sent)
                    .allSatisfy((address, name) ->
                            assertThat(tom.get(address).body()).contains(name));
        }
    }

    @Test
    void aTrajectoryThatWasOpenedSurvivesTheKillOfSchakelAlone() throws Exception {
        String address;
        try (var instance = Instance.ready(folder, Map.of())) {
            var sara = Visitor.signedIn(instance.port(), "sara");
            var opened = sara.submit(
                    "/contact/nieuw",
                    "/contact/nieuw",
                    Map.of("channel", "DESK", "name", "Wilde Eend", "language", "nl", "end", "TRAJECTORY"));
            assertThat(opened.status()).isEqualTo(200);
            address = opened.path();
            instance.kill();
        }
        try (var again = Instance.ready(folder, Map.of())) {
            var page = Visitor.signedIn(again.port(), "sara").get(address);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.body()).contains("Wilde Eend");
        }
    }

    /** Sends one new contact after the other until the connection breaks; keeps where each opened a trajectory. */
    private static void send(Visitor visitor, Map<String, String> sent) {
        try {
            while (true) {
                var name = UUID.randomUUID().toString().replace("-", ""); // looks like nobody
                var opened = visitor.submit(
                        "/contact/nieuw",
                        "/contact/nieuw",
                        Map.of("channel", "DESK", "name", name, "language", "nl", "end", "TRAJECTORY"));
                if (!TRAJECTORY.matcher(opened.path()).find()) {
                    return;
                }
                sent.put(opened.path(), name);
            }
        } catch (UncheckedIOException killed) {
            assertThat(sent).isNotEmpty();
        }
    }

    /** Autosaves one line after the other until the connection breaks; counts what was answered with "saved". */
    private static void type(Visitor visitor, String topic, AtomicInteger acknowledged) {
        var page = visitor.get(topic).body();
        var version = VERSION.matcher(page);
        var fields = new HashMap<String, String>();
        fields.put("version", version.find() ? version.group(1) : "0");
        fields.put("reply", "open");
        fields.put("words", "typed line 1.");
        var token = Visitor.token(page);
        try {
            for (var line = 1; visitor.autosave(topic, fields, token).body().startsWith("Bewaard om"); line++) {
                acknowledged.set(line);
                fields.put("version", String.valueOf(Integer.parseInt(fields.getOrDefault("version", "0")) + 1));
                fields.put("words", "typed line " + (line + 1) + ".");
            }
        } catch (UncheckedIOException killed) {
            assertThat(acknowledged.get()).isPositive();
        }
    }

    private static String firstTrajectory(Visitor visitor) {
        var found = TRAJECTORY.matcher(visitor.get("/vandaag").body());
        assertThat(found.find()).as("a trajectory on the list").isTrue();
        return found.group();
    }
}
