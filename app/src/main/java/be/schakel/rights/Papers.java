package be.schakel.rights;

import be.schakel.intake.ClientCard;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Which papers persons have, whatever right asked them first. */
interface Papers {

    /** @param datedOn empty when the paper was there once and is not any more */
    record Noted(Optional<LocalDate> datedOn, int version) {}

    /** What was noted last, by id of the document. */
    Map<String, Noted> of(UUID person);

    /** Lets one worker at a time write about the papers of a person; held until the transaction ends. */
    void lock(UUID person);

    void note(ClientCard card, String document, Noted noted);
}
