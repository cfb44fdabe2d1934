package be.schakel.rights;

import be.schakel.intake.ClientCard;
import java.util.List;
import java.util.UUID;

/** Every answer ever given, per person; the newest counts, none is overwritten. */
interface FactAnswers {

    FactSheet of(UUID person);

    /** All answers to one question, newest first. */
    List<FactAnswer> history(UUID person, String fact);

    /** @return false when that version was taken by someone else meanwhile; nothing is written then */
    boolean add(ClientCard card, GivenAnswer answer);
}
