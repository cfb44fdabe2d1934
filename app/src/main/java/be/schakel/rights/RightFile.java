package be.schakel.rights;

import be.schakel.collaboration.Colleague;
import be.schakel.intake.ClientCard;
import java.util.List;
import java.util.Set;

/**
 * One right of one person: why, where it stands, what was done, newest first.
 *
 * @param steps the states it may go to now
 * @param colleagues who may guard it
 */
public record RightFile(
        ClientCard card,
        RightView view,
        List<RightEvent> history,
        Set<RealisationState> steps,
        List<Colleague> colleagues) {}
