package be.schakel.rights;

import be.schakel.engine.Standing;
import be.schakel.intake.ClientCard;
import java.util.List;
import java.util.Optional;

/**
 * The rights board of one person.
 *
 * @param rights in the order of the board
 * @param next the question worth asking now, when there is one
 * @param stale answers that are old: do they still hold?
 * @param putOff how many good questions were put off in this conversation
 * @param leafletGiven whether the client got the leaflet in this trajectory (REQ-063)
 */
public record Board(
        ClientCard card,
        List<RightView> rights,
        Optional<Asking> next,
        List<Asking> stale,
        int answered,
        int putOff,
        boolean leafletGiven) {

    public List<RightView> in(Standing standing) {
        return rights.stream().filter(right -> right.standing() == standing).toList();
    }

    public long undispositioned() {
        return rights.stream().filter(RightView::undispositioned).count();
    }
}
