package be.schakel.consent.web;

import be.schakel.collaboration.Organisation;
import be.schakel.consent.Stop;
import be.schakel.platform.web.Page;
import be.schakel.platform.web.Ui;
import java.util.List;
import java.util.UUID;

/** What clients stopped sharing with our organisation, until someone notes it. */
public record StoppedPage(List<Stop> stops, List<Organisation> partners) implements Page {

    public String names(Ui ui, Stop stop) {
        return Parts.names(ui, stop.categories());
    }

    public String phone(UUID organisation) {
        return partners.stream()
                .filter(partner -> partner.id().equals(organisation))
                .map(Organisation::phone)
                .findFirst()
                .orElse("");
    }
}
