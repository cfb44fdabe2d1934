package be.schakel.rights.web;

import be.schakel.platform.web.Page;
import be.schakel.rights.LookBack;

/** One earlier exploration beside today. */
public record LookBackPage(LookBack back) implements Page {

    /** Enough of a hash to tell two laws apart. */
    private static final int TELLING = 12;

    public String path() {
        return "/traject/" + back.card().trajectory() + "/rechten";
    }

    /** Which law it was, short enough for a note. */
    public String law() {
        var hash = back.kept().receipt().corpusHash();
        return hash.substring(0, Math.min(TELLING, hash.length()));
    }
}
