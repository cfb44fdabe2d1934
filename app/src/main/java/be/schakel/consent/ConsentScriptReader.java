package be.schakel.consent;

import be.schakel.collaboration.Organisation.Kind;
import be.schakel.consent.ConsentScript.CategoryWords;
import be.schakel.consent.ConsentScript.PartnerWords;
import be.schakel.consent.ConsentScript.Point;
import be.schakel.consent.ConsentScript.PurposeWords;
import be.schakel.consent.ConsentScript.Reasons;
import be.schakel.consent.ConsentScript.Refusal;
import be.schakel.consent.ConsentScript.Stopping;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads {@code script.yaml}. Schakel does not start with a script that leaves something unsaid. */
final class ConsentScriptReader {

    private ConsentScriptReader() {}

    /** @throws UnusableScript naming the place and what should stand there */
    static ConsentScript read(InputStream yaml) {
        return script(new ScriptPlace("script.yaml", new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml)));
    }

    private static ConsentScript script(ScriptPlace root) {
        var script = new ConsentScript(
                root.at("version").whole(),
                root.at("six").each(ConsentScriptReader::point),
                root.at("exception").words(),
                new Reasons(
                        root.at("for_sharing").allWords(),
                        root.at("against_sharing").allWords()),
                new Reasons(
                        root.at("for_not_sharing").allWords(),
                        root.at("against_not_sharing").allWords()),
                byCode(root.at("partners"), Kind::valueOf, ConsentScriptReader::partner),
                byCode(root.at("purposes"), ConsentPurpose::valueOf, ConsentScriptReader::purpose),
                byCode(root.at("categories"), Category::byCode, ConsentScriptReader::category),
                stopping(root.at("withdrawal")),
                refusal(root.at("refusal")),
                root.at("reflection").each(place -> place.at("ask").words()));
        requireComplete(script);
        return script;
    }

    private static void requireComplete(ConsentScript script) {
        var points = script.six().stream().map(Point::code).collect(Collectors.toSet());
        require(points.equals(ConsentScript.SIX), "six: must be exactly " + ConsentScript.SIX);
        var core = EnumSet.of(Kind.OCMW, Kind.CAW, Kind.DMW);
        require(script.partners().keySet().equals(core), "partners: must be exactly " + core);
        requireAll(script.purposes().keySet(), EnumSet.allOf(ConsentPurpose.class), "purposes");
        requireAll(script.categories().keySet(), EnumSet.allOf(Category.class), "categories");
    }

    private static <T> void requireAll(Set<T> given, Set<T> all, String place) {
        require(given.equals(all), place + ": must be exactly " + all);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new UnusableScript("script.yaml " + otherwise);
        }
    }

    private static <K, V> Map<K, V> byCode(ScriptPlace list, Function<String, K> key, Function<ScriptPlace, V> value) {
        return list.each(Function.identity()).stream()
                .collect(Collectors.toUnmodifiableMap(place -> place.at("code").code(key), value));
    }

    private static Point point(ScriptPlace place) {
        return new Point(
                place.at("code").text(),
                place.at("title").words(),
                place.at("say").words());
    }

    private static PartnerWords partner(ScriptPlace place) {
        return new PartnerWords(
                place.at("name").words(),
                place.at("who").words(),
                place.at("decides").words());
    }

    private static PurposeWords purpose(ScriptPlace place) {
        var purpose = place.at("code").code(ConsentPurpose::valueOf);
        place.at("written").mustBe(purpose == ConsentPurpose.FULL_TRANSFER);
        return new PurposeWords(
                place.at("name").words(),
                place.at("means").words(),
                place.at("not").words());
    }

    private static CategoryWords category(ScriptPlace place) {
        var category = place.at("code").code(Category::byCode);
        place.at("special").mustBe(!category.isUsual());
        return new CategoryWords(place.at("name").words(), place.at("contains").words());
    }

    private static Stopping stopping(ScriptPlace place) {
        return new Stopping(
                place.at("title").words(),
                place.at("how").allWords(),
                place.at("then").allWords());
    }

    private static Refusal refusal(ScriptPlace place) {
        return new Refusal(
                place.at("title").words(),
                place.at("say").words(),
                place.at("later").words(),
                place.at("worker").words());
    }
}
