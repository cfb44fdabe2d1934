package be.schakel.rights.web;

import be.schakel.collaboration.Organisation;
import be.schakel.engine.Right;
import be.schakel.platform.web.Language;
import be.schakel.platform.web.Page;
import be.schakel.platform.web.Ui;
import be.schakel.rights.Leaflet;
import be.schakel.rights.RightView;
import java.net.URI;
import java.util.List;
import java.util.Set;

/**
 * One A4 for the client, in the client's language whatever the worker's screen speaks.
 *
 * @param leftOff ids of rights the client does not want on paper
 */
public record LeafletPage(Leaflet leaflet, Language language, Set<String> leftOff) implements Page {

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

    public List<RightView> shown(List<RightView> rights) {
        return rights.stream()
                .filter(right -> !leftOff.contains(right.right().id()))
                .toList();
    }

    /** Where the rules were read: sites only, short enough for paper. */
    public List<String> sources() {
        return shown(leaflet.toAskFor()).stream()
                .map(RightView::right)
                .map(Right::sources)
                .flatMap(List::stream)
                .map(source -> URI.create(source.url()).getHost())
                .distinct()
                .sorted()
                .toList();
    }

    /** Partners besides our own that help with the rights on the leaflet. */
    public List<Organisation> otherHelpers() {
        return shown(leaflet.toAskFor()).stream()
                .flatMap(view -> view.reach().helpers().stream())
                .filter(partner -> !partner.id().equals(leaflet.ours().id()))
                .distinct()
                .toList();
    }

    public String path() {
        return "/traject/" + leaflet.card().trajectory() + "/rechten";
    }
}
