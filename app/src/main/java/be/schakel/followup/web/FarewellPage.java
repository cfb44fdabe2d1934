package be.schakel.followup.web;

import be.schakel.followup.Farewell;
import be.schakel.platform.web.Page;

/** After the end: what was agreed, the paper for the client, and how a new question begins. */
public record FarewellPage(Farewell farewell) implements Page {

    public String path() {
        return "/traject/" + farewell.plan().card().trajectory();
    }
}
