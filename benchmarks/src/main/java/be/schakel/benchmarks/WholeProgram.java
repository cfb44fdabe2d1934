package be.schakel.benchmarks;

import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** Schakel as a process on a fresh data folder: time to the first page, resident memory, and time per page. */
final class WholeProgram {

    private static final int WARM_UP = 150;
    private static final int ROUNDS = 300;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern TRAJECTORY = Pattern.compile("/traject/[0-9a-f-]{36}");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String home;

    private WholeProgram(int port) {
        this.home = "http://localhost:" + port;
    }

    static void measure(Path jar, Path folder) throws Exception {
        var first = start(jar, folder);
        stop(first.process());
        say("start, new database", "%d ms".formatted(first.milliseconds()));
        var second = start(jar, folder);
        say("start, database there (PostgreSQL included)", "%d ms".formatted(second.milliseconds()));
        try {
            var program = new WholeProgram(second.port());
            program.signIn("sara");
            program.pages();
            say(
                    "resident memory after the load, application only",
                    resident(second.process().pid()));
        } finally {
            stop(second.process());
        }
    }

    private record Started(Process process, int port, long milliseconds) {}

    private static Started start(Path jar, Path folder) throws IOException, InterruptedException {
        var port = freePort();
        var screen = folder.resolve("screen.txt");
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "@app/java.options",
                        "-jar",
                        jar.toString())
                .redirectErrorStream(true)
                .redirectOutput(screen.toFile());
        builder.environment().put("SCHAKEL_PORT", String.valueOf(port));
        builder.environment().put("SCHAKEL_DATA", folder.resolve("data").toString());
        var began = System.nanoTime();
        var process = builder.start();
        while (!Files.readString(screen).contains("Schakel is ready")) {
            if (!process.isAlive()) {
                throw new IllegalStateException("Schakel did not start: " + Files.readString(screen));
            }
            TimeUnit.MILLISECONDS.sleep(10);
        }
        return new Started(process, port, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
    }

    private static void stop(Process process) throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    private void signIn(String username) throws Exception {
        var token = TOKEN.matcher(get("/aanmelden"));
        if (!token.find()) {
            throw new IllegalStateException("No form at the door");
        }
        var form = "username=" + username + "&password=welkom-aan-de-deur&_csrf=" + token.group(1);
        client.send(
                HttpRequest.newBuilder(URI.create(home + "/aanmelden"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private void pages() throws Exception {
        var trajectory = TRAJECTORY.matcher(get("/vandaag"));
        if (!trajectory.find()) {
            throw new IllegalStateException("No trajectory on the list of today");
        }
        var client = trajectory.group();
        for (var page : List.of(
                "/vandaag",
                "/contact/nieuw",
                client + "/overzicht",
                client + "/gesprek",
                client + "/gesprek/wonen",
                client + "/rechten",
                client + "/delen",
                client + "/schakelen")) {
            time(page);
        }
    }

    private void time(String page) throws Exception {
        for (var round = 0; round < WARM_UP; round++) {
            get(page);
        }
        var nanos = new long[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            var began = System.nanoTime();
            get(page);
            nanos[round] = System.nanoTime() - began;
        }
        Arrays.sort(nanos);
        say(
                "page " + page.replaceAll("[0-9a-f-]{36}", "…"),
                String.format(
                        Locale.ROOT,
                        "p50 %.1f ms, p99 %.1f ms",
                        nanos[ROUNDS / 2] / 1e6,
                        nanos[ROUNDS * 99 / 100] / 1e6));
    }

    private String get(String path) throws Exception {
        var answer = client.send(
                HttpRequest.newBuilder(URI.create(home + path)).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " at " + path.replaceAll("[0-9a-f-]{36}", "…"));
        }
        return answer.body();
    }

    private static String resident(long pid) throws IOException {
        var status = new ArrayList<String>(Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status")));
        return status.stream()
                .filter(line -> line.startsWith("VmRSS"))
                .map(line -> line.replaceAll("\\D", ""))
                .map(kilobytes -> Long.parseLong(kilobytes) / 1024 + " MB")
                .findFirst()
                .orElse("not known here");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void say(String what, String figure) {
        System.out.printf("%-52s %s%n", what, figure);
    }
}
