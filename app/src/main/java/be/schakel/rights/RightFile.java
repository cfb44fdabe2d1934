package be.schakel.rights;

import be.schakel.collaboration.Colleague;
import be.schakel.intake.ClientCard;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One right of one person: why, where it stands, what was done, newest first.
 *
 * @param steps the states it may go to now
 * @param colleagues who may guard it
 * @param papers those the right asks, there or still to get
 * @param undoable the last line of the history, while the acting worker may take it back
 */
public record RightFile(
        ClientCard card,
        RightView view,
        List<RightEvent> history,
        Set<RealisationState> steps,
        List<Colleague> colleagues,
        List<Paper> papers,
        Optional<RightEvent> undoable) {}
