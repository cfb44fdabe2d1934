package be.schakel.rights.web;

import be.schakel.intake.LifeDomain;
import be.schakel.platform.web.Form;
import be.schakel.rights.Decider;
import be.schakel.rights.Everyday;
import be.schakel.rights.Wanted;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a worker looks at the board. It stands in the address, so that Back, refresh and an answer keep it; nothing in it
 * is about the client.
 *
 * @param topic field of life the conversation is about: its questions come first
 * @param wanted which rights are shown
 * @param from where questions are answered, and where one goes on after an answer
 */
public record Choice(Optional<LifeDomain> topic, Wanted wanted, From from) {

    /** Where a worker answers questions. */
    public sealed interface From {
        /** The board, which chooses the next question itself. */
        record Board() implements From {}

        /** The list of all questions. */
        record Questions() implements From {}

        /** The page of one right. */
        record OneRight(String id) implements From {}
    }

    static final String TOPIC = "onderwerp";
    static final String WORDS = "zoek";
    static final String DECIDER = "wie";
    static final String DOMAIN = "domein";
    static final String FROM = "uit";
    static final String LIST = "lijst";
    static final String RIGHT = "recht";

    private static final Pattern RIGHT_ID = Pattern.compile("[a-z0-9-]{1,100}");

    static Choice of(Form form) {
        return new Choice(
                LifeDomain.byCode(form.value(TOPIC)),
                new Wanted(
                        Everyday.kept(form.value(WORDS)),
                        Decider.byCode(form.value(DECIDER)),
                        LifeDomain.byCode(form.value(DOMAIN))),
                from(form));
    }

    private static From from(Form form) {
        var right = form.value(RIGHT);
        if (RIGHT_ID.matcher(right).matches()) {
            return new From.OneRight(right);
        }
        return form.value(FROM).equals(LIST) ? new From.Questions() : new From.Board();
    }

    /** What is chosen, by the name of its field. */
    public Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        topic.ifPresent(domain -> fields.put(TOPIC, domain.code()));
        if (!wanted.typed().isEmpty()) {
            fields.put(WORDS, wanted.typed());
        }
        wanted.decider().ifPresent(who -> fields.put(DECIDER, who.code()));
        wanted.domain().ifPresent(domain -> fields.put(DOMAIN, domain.code()));
        switch (from) {
            case From.Board() -> {}
            case From.Questions() -> fields.put(FROM, LIST);
            case From.OneRight(var id) -> fields.put(RIGHT, id);
        }
        return fields;
    }

    /** For a question out of the list that these words made shorter. */
    Choice ofWords() {
        return new Choice(
                Optional.empty(), new Wanted(wanted.typed(), Optional.empty(), Optional.empty()), new From.Questions());
    }

    /** The list of questions with this field of life open. */
    Choice open(LifeDomain domain) {
        return new Choice(
                Optional.empty(), new Wanted(wanted.typed(), Optional.empty(), Optional.of(domain)), new From.Board());
    }

    /** As the end of an address; empty when nothing is chosen. */
    String query() {
        return fields().isEmpty()
                ? ""
                : fields().entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }
}
