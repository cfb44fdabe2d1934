package be.schakel.engine.export;

import java.util.Optional;

/**
 * What the elements of the corpus are called in DMN. A hyphen in a name would read as minus, so rights and conditions
 * take underscores and a capitalised prefix, which no fact or figure can have. Facts and figures keep their id.
 */
public final class DmnNames {
    /** The day of the law. */
    public static final String DAY = "assessment_date";

    private static final String BETWEEN = "__";

    private DmnNames() {}

    /** What an element of the corpus is in the model. */
    public enum Element {
        /** The outcome of a right. */
        RIGHT("Right_"),
        /** The outcome of one condition of a right. */
        CONDITION("Condition_"),
        /** Whether a right runs already. */
        RUNNING("Running_"),
        /** How much a right is. */
        AMOUNT("Amount_"),
        /** The answer itself of a fact that also follows from others; null when it was not asked. */
        GIVEN("Given_");

        private final String prefix;

        Element(String prefix) {
            this.prefix = prefix;
        }
    }

    /**
     * The corpus's name of an element, such as {@code leefloon/nationality}.
     *
     * @param id of the right or fact; for a condition right and condition with a slash between
     */
    public record Original(Element element, String id) {}

    /** The name of a right, its amount, or whether it runs. */
    public static String of(Element element, String id) {
        return element.prefix + id.replace('-', '_').replace("/", BETWEEN);
    }

    /** The name of a condition of a right. */
    public static String condition(String right, String condition) {
        return of(Element.CONDITION, right + "/" + condition);
    }

    /** The way back; nothing for a fact, a figure or the day, which keep their id. */
    public static Optional<Original> original(String name) {
        for (Element element : Element.values()) {
            if (name.startsWith(element.prefix)) {
                String id = name.substring(element.prefix.length());
                return Optional.of(new Original(element, element == Element.GIVEN ? id : kebab(id)));
            }
        }
        return Optional.empty();
    }

    private static String kebab(String id) {
        return id.replace(BETWEEN, "/").replace('_', '-');
    }
}
