package be.schakel.clarification.web;

import be.schakel.testing.Visitor;
import be.schakel.testing.Visitor.Answer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** A worker with the page of one domain open in a browser without JavaScript. */
final class TalkVisit {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"(version|steps|day)\" value=\"([^\"]*)\"");

    private final Visitor visitor;
    private final String path;
    private Answer page;

    TalkVisit(int port, String worker, UUID client, String domain) {
        visitor = Visitor.signedIn(port, worker);
        path = "/traject/" + client + "/gesprek/" + domain;
        page = visitor.get(path);
    }

    /** Presses a button with these fields filled in, on the page as it was last shown. */
    Answer submit(Map<String, String> typed) {
        page = visitor.post(path, path, fields(typed), Map.of("_csrf", Visitor.token(page.body())));
        return page;
    }

    Answer autosave(Map<String, String> typed) {
        return visitor.autosave(path, fields(typed), Visitor.token(page.body()));
    }

    Answer look() {
        page = visitor.get(path);
        return page;
    }

    Answer list() {
        return visitor.get(path.substring(0, path.lastIndexOf('/')));
    }

    Visitor visitor() {
        return visitor;
    }

    private Map<String, String> fields(Map<String, String> typed) {
        var fields = new LinkedHashMap<String, String>();
        HIDDEN.matcher(page.body()).results().forEach(hidden -> fields.put(hidden.group(1), hidden.group(2)));
        fields.putAll(typed);
        return fields;
    }
}
