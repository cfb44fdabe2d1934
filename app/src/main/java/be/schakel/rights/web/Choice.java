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
    public enum From {
        BOARD,
        LIST
    }

    static final String TOPIC = "onderwerp";
    static final String WORDS = "zoek";
    static final String DECIDER = "wie";
    static final String DOMAIN = "domein";
    static final String FROM = "uit";
    static final String LIST = "lijst";

    static Choice of(Form form) {
        return new Choice(
                LifeDomain.byCode(form.value(TOPIC)),
                new Wanted(
                        Everyday.kept(form.value(WORDS)),
                        Decider.byCode(form.value(DECIDER)),
                        LifeDomain.byCode(form.value(DOMAIN))),
                form.value(FROM).equals(LIST) ? From.LIST : From.BOARD);
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
        if (from == From.LIST) {
            fields.put(FROM, LIST);
        }
        return fields;
    }

    /** For a question out of the list that these words made shorter. */
    Choice ofWords() {
        return new Choice(Optional.empty(), new Wanted(wanted.typed(), Optional.empty(), Optional.empty()), From.LIST);
    }

    /** The list of questions with this field of life open. */
    Choice open(LifeDomain domain) {
        return new Choice(
                Optional.empty(), new Wanted(wanted.typed(), Optional.empty(), Optional.of(domain)), From.BOARD);
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
