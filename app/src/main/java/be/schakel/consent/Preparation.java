package be.schakel.consent;

import be.schakel.collaboration.Organisation;
import be.schakel.intake.ClientCard;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * All that a talk about sharing starts from.
 *
 * @param age of the client in years, when the birth date is known
 * @param offered parts that may be asked for, with this partner and for this purpose
 * @param ticks what the worker has to confirm besides
 * @param standing what the client answered before and still stands
 * @param seen goes back with the talk: nobody answers over a change they did not see
 * @param talk id for the talk about to be held
 * @param revisitOn the day the client chose to come back to it, still to come
 */
public record Preparation(
        ClientCard card,
        Organisation partner,
        ConsentPurpose purpose,
        Optional<Integer> age,
        Set<Category> offered,
        Set<Step> ticks,
        List<ConsentLine> standing,
        long seen,
        UUID talk,
        Optional<LocalDate> revisitOn) {}
