package be.schakel.engine;

import java.util.List;
import java.util.Locale;

/** One text in Dutch, French and English. */
public record Words(String nl, String fr, String en) {

    /** A text that there is in one language only, such as what somebody typed: the same words in each. */
    public static Words everywhere(String text) {
        return new Words(text, text, text);
    }

    /** Its texts: one when it is the same everywhere, else three. */
    List<String> texts() {
        return equals(everywhere(nl)) ? List.of(nl) : List.of(nl, fr, en);
    }

    /** The text in the language of the locale; Dutch for any language but French and English. */
    public String in(Locale locale) {
        return in(locale.getLanguage());
    }

    /** The text in the language of a tag such as {@code fr} or {@code fr-BE}; Dutch for any other language. */
    public String in(String languageTag) {
        return switch (Locale.forLanguageTag(languageTag).getLanguage()) {
            case "fr" -> fr;
            case "en" -> en;
            default -> nl;
        };
    }
}
