package be.schakel.consent.web;

import be.schakel.consent.ClientCopy;
import be.schakel.consent.ConsentScript;
import be.schakel.platform.web.Language;
import be.schakel.platform.web.Page;

/**
 * The client's own copy, one page on paper.
 *
 * @param language of the paper; the screen around it keeps its own
 */
public record ClientCopyPage(ClientCopy copy, ConsentScript script, Language language) implements Page {

    public String path() {
        return "/traject/" + copy.card().trajectory() + "/delen";
    }
}
