package be.schakel.followup.web;

import be.schakel.followup.Farewell;
import be.schakel.platform.web.Language;
import be.schakel.platform.web.Page;

/** What was agreed at the end, on one A4 for the client, in the client's language. */
public record FarewellSheetPage(Farewell farewell, Language language) implements Page {

    public String path() {
        return "/traject/" + farewell.plan().card().trajectory() + "/afgesloten";
    }
}
