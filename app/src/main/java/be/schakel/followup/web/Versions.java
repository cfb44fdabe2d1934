package be.schakel.followup.web;

import be.schakel.platform.web.Form;

/** The version a page was made of travels along with its form. */
final class Versions {

    private Versions() {}

    /** 0, which is never a saved one, when it is not there. */
    static int read(Form form) {
        return form.whole("version", 0, Integer.MAX_VALUE).orElse(0);
    }

    /** After a conflict the reader has seen both: what is saved then goes over what the colleague saved. */
    static String shown(Form form, int saved, boolean conflict) {
        return conflict ? String.valueOf(saved) : form.with("version", saved).value("version");
    }
}
