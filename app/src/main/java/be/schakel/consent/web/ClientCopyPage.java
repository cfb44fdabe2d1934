package be.schakel.consent.web;

import be.schakel.consent.ClientCopy;
import be.schakel.consent.ConsentScript;
import be.schakel.platform.web.Language;
import be.schakel.platform.web.Page;
import be.schakel.platform.web.Ui;

/**
 * The client's own copy, one page on paper.
 *
 * @param language of the paper; the screen around it keeps its own
 */
public record ClientCopyPage(ClientCopy copy, ConsentScript script, Language language) implements Page {

    /** The same page, in the language of the paper. */
    public Ui paper(Ui screen) {
        return new Ui(
                language,
                screen.messages(),
                screen.assets(),
                screen.path(),
                screen.csrf(),
                screen.actor(),
                screen.severalFunctions(),
                screen.notice());
    }

    public String path() {
        return "/traject/" + copy.card().trajectory() + "/delen";
    }
}
