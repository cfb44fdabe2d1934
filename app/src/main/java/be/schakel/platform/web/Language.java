package be.schakel.platform.web;

import java.util.Locale;
import java.util.Optional;

/** The three languages of the screens. */
public enum Language {
    NL("Nederlands", Locale.of("nl", "BE")),
    FR("Français", Locale.of("fr", "BE")),
    EN("English", Locale.of("en", "BE"));

    private final String ownName;
    private final Locale locale;

    Language(String ownName, Locale locale) {
        this.ownName = ownName;
        this.locale = locale;
    }

    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return locale;
    }

    public String code() {
        return locale.getLanguage();
    }

    public static Optional<Language> byCode(String code) {
        for (var language : values()) {
            if (language.code().equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
