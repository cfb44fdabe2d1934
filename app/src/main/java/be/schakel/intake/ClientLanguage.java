package be.schakel.intake;

import java.util.Locale;

/** The languages to choose from at the door; a code in the data, so that a list may grow. */
public enum ClientLanguage {
    NL,
    FR,
    EN,
    AR,
    TR,
    UK,
    RO,
    PL,
    BG,
    OTHER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
