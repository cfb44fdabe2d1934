package be.schakel.catalogue.web;

import be.schakel.catalogue.RightEntry;
import be.schakel.engine.Right;
import be.schakel.platform.web.Page;
import java.util.List;

/**
 * One right, for a client and for a jurist.
 *
 * @param keepsFigures the reader may propose a new figure
 */
public record RightEntryPage(RightEntry entry, boolean keepsFigures) implements Page {

    public String path() {
        return "/rechten/" + entry.right().id();
    }

    /** What holding this right means for others, one kind after the other. */
    public List<Right.Edge> edges(Right.Bond bond) {
        return entry.right().edges(bond);
    }

    public List<RightEntry.Lead> leads(Right.Bond bond) {
        return entry.leading().stream()
                .filter(lead -> lead.edge().bond() == bond)
                .toList();
    }
}
