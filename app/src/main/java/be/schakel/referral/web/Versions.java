package be.schakel.referral.web;

import be.schakel.platform.web.Form;

/** Reads which version of a referral the page showed. */
final class Versions {

    private Versions() {}

    /** Zero, which nothing ever is, when the form was tampered with: it counts as overtaken. */
    static int of(Form form) {
        return form.whole("version", 1, Integer.MAX_VALUE).orElse(0);
    }
}
