package be.schakel.rights.web;

import be.schakel.engine.Right;
import be.schakel.platform.web.Language;
import be.schakel.platform.web.Page;
import be.schakel.rights.Leaflet;
import be.schakel.rights.RightView;
import java.net.URI;
import java.util.List;
import java.util.Set;

/**
 * A leaflet for the client, in the client's language whatever the worker's screen speaks.
 *
 * @param offered what may stand on it
 * @param chosen ids of the rights that the worker ticked together with the client
 */
public record LeafletPage(Leaflet offered, Language language, Set<String> chosen) implements Page {

    /** What stands on the paper. */
    public Leaflet sheet() {
        return offered.with(chosen);
    }

    public boolean isChosen(RightView view) {
        return chosen.contains(view.right().id());
    }

    /** Where the rules were read: sites only, short enough for paper. */
    public List<String> sources() {
        return sheet().toAskFor().stream()
                .map(RightView::right)
                .map(Right::sources)
                .flatMap(List::stream)
                .map(source -> URI.create(source.url()).getHost())
                .distinct()
                .sorted()
                .toList();
    }

    public String path() {
        return "/traject/" + offered.card().trajectory() + "/rechten";
    }
}
