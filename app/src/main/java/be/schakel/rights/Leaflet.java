package be.schakel.rights;

import be.schakel.collaboration.Organisation;
import be.schakel.intake.ClientCard;
import java.time.LocalDate;
import java.util.List;

/**
 * What the client takes home about their rights.
 *
 * @param certain and likely rights, and those still to find out; nothing that is not a right now
 * @param ours the organisation that gives the leaflet
 */
public record Leaflet(
        ClientCard card,
        LocalDate on,
        List<RightView> certain,
        List<RightView> likely,
        List<RightView> toFindOut,
        List<RightView> running,
        Organisation ours,
        boolean given) {

    public List<RightView> toAskFor() {
        return java.util.stream.Stream.concat(certain.stream(), likely.stream()).toList();
    }
}
