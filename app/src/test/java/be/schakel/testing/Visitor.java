package be.schakel.testing;

import be.schakel.platform.DemoWorkers;
import be.schakel.platform.web.Saved;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Someone with a browser without JavaScript: keeps cookies, follows redirects, sends forms with their token. */
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    /** What came back. */
    public record Answer(int status, String path, String body) {}

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final int port;

    public Visitor(int port) {
        this.port = port;
    }

    public static Visitor signedIn(int port, String username) {
        var visitor = new Visitor(port);
        visitor.signIn(username, DemoWorkers.PASSWORD);
        return visitor;
    }

    public Answer signIn(String username, String password) {
        return submit("/aanmelden", "/aanmelden", Map.of("username", username, "password", password));
    }

    public Answer get(String path) {
        return send(request(path).GET().build());
    }

    /** Opens the page of a form, fills the fields and sends it to its action. */
    public Answer submit(String page, String action, Map<String, String> fields) {
        return post(page, action, fields, Map.of("_csrf", token(get(page).body())));
    }

    /** Sends a form with the token it was given earlier, as a page does that stood open for long. */
    public Answer post(String page, String action, Map<String, String> fields, Map<String, String> more) {
        return send(request(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        encoded(Map.of("_pagina", page)) + "&" + encoded(fields) + "&" + encoded(more)))
                .build());
    }

    /** What the page itself sends while someone types. */
    public Answer autosave(String action, Map<String, String> fields, String token) {
        return send(request(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(Saved.AUTOSAVE_HEADER, "1")
                .POST(HttpRequest.BodyPublishers.ofString(
                        encoded(Map.of("_pagina", action, "_csrf", token)) + "&" + encoded(fields)))
                .build());
    }

    public void loseSession() {
        cookies.getCookieStore().removeAll();
    }

    public static String token(String body) {
        var token = TOKEN.matcher(body);
        return token.find() ? token.group(1) : "";
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html")
                .header("Accept-Language", "nl-BE");
    }

    private Answer send(HttpRequest request) {
        try {
            var response = client.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.uri().getPath(), response.body());
        } catch (IOException brokenConnection) {
            throw new UncheckedIOException(brokenConnection);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String raw) {
        return URLEncoder.encode(raw, StandardCharsets.UTF_8);
    }
}
