package be.schakel.access;

import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.platform.DemoWorkers;
import be.schakel.testing.SchakelTest;
import be.schakel.testing.Visitor;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@SchakelTest
class SignInTest {

    @LocalServerPort
    private int port;

    @Test
    void aWorkerSignsInAndSeesToday() {
        var today = new Visitor(port).signIn("sara", DemoWorkers.PASSWORD);
        assertThat(today.status()).isEqualTo(200);
        assertThat(today.path()).isEqualTo("/vandaag");
        assertThat(today.body()).contains("Sara Maes");
    }

    @Test
    void aWrongPasswordAndAnUnknownNameGetTheSameAnswer() {
        var wrong = new Visitor(port).signIn("koen", "not this");
        var unknown = new Visitor(port).signIn("nobody-of-ours", "not this");
        assertThat(wrong.body()).contains("<title>Fout: Aanmelden").contains("Naam of wachtwoord klopt niet");
        assertThat(unknown.body()).contains("Naam of wachtwoord klopt niet");
    }

    @Test
    void afterFiveWrongPasswordsEvenTheRightOneWaits() {
        var visitor = new Visitor(port);
        for (var attempt = 0; attempt < 5; attempt++) {
            visitor.signIn("throttled-name", "wrong");
        }
        assertThat(visitor.signIn("throttled-name", DemoWorkers.PASSWORD).body())
                .contains("Te veel pogingen");
    }

    @Test
    void withoutSignInEachPageLeadsToTheDoor() {
        assertThat(new Visitor(port).get("/vandaag").path()).isEqualTo("/aanmelden");
        assertThat(new Visitor(port)
                        .get("/traject/" + DemoWorkers.OCMW + "/overzicht")
                        .path())
                .isEqualTo("/aanmelden");
    }

    @Test
    void aWorkerWithSeveralFunctionsChoosesOne() {
        var fatima = new Visitor(port);
        var asked = fatima.signIn("fatima", DemoWorkers.PASSWORD);
        assertThat(asked.path()).isEqualTo("/functie");
        var refused = fatima.submit(
                "/functie",
                "/functie",
                Map.of("function", DemoWorkers.TOM.function().toString()));
        assertThat(refused.body()).contains("Kies een functie");
        fatima.submit(
                "/functie",
                "/functie",
                Map.of("function", DemoWorkers.FATIMA.function().toString()));
        assertThat(fatima.get("/functie").body()).contains("OCMW Leiedorp");
    }

    @Test
    void aFormSentAfterTheSessionEndedKeepsItsText() {
        var fatima = Visitor.signedIn(port, "fatima");
        var token = Visitor.token(fatima.get("/functie").body());
        fatima.loseSession();
        var door = fatima.post("/functie", "/functie", Map.of("function", "typed"), Map.of("_csrf", token));
        assertThat(door.path()).isEqualTo("/aanmelden");
        assertThat(fatima.signIn("fatima", DemoWorkers.PASSWORD).body()).contains("nog niet bewaard");
    }

    @Test
    void aFormWithoutTokenIsRefused() {
        var sara = Visitor.signedIn(port, "sara");
        assertThat(sara.post("", "/afmelden", Map.of(), Map.of()).path()).isNotEqualTo("/aanmelden");
    }

    @Test
    void theSessionIdChangesAtSignInAndTheCookieIsClosedToScripts() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var door = client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/aanmelden"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            var before = cookie(door);
            var inside = client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/aanmelden"))
                            .header("Cookie", before.toString())
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString("username=sara&password=" + DemoWorkers.PASSWORD
                                    + "&_csrf=" + Visitor.token(door.body())))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(cookie(inside).getValue()).isNotEqualTo(before.getValue());
            assertThat(cookie(inside).isHttpOnly()).isTrue();
            assertThat(inside.headers().firstValue("Set-Cookie").orElseThrow()).contains("SameSite=Lax");
        }
    }

    @Test
    void noPageMayRunAnInlineScriptOrStyle() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var door = client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/aanmelden"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(door.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'none'")
                    .contains("script-src 'self'")
                    .contains("style-src 'self'")
                    .doesNotContain("unsafe");
        }
    }

    private static HttpCookie cookie(HttpResponse<String> response) {
        return HttpCookie.parse(response.headers().firstValue("Set-Cookie").orElseThrow())
                .getFirst();
    }
}
