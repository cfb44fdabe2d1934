package be.schakel.rights.web;

import be.schakel.platform.web.Page;
import be.schakel.rights.Earlier;

/** The explorations kept for a client. */
public record EarlierPage(Earlier earlier) implements Page {

    public String path() {
        return "/traject/" + earlier.card().trajectory() + "/rechten";
    }
}
