package be.schakel.rights.web;

import be.schakel.platform.web.Page;
import be.schakel.rights.RightFile;
import java.util.UUID;

/** One right of one client: why, the steps, the history. */
public record RightPage(RightFile file, UUID me) implements Page {

    public String path() {
        return "/traject/" + file.card().trajectory() + "/rechten";
    }
}
