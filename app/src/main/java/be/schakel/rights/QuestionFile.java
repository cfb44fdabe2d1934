package be.schakel.rights;

import be.schakel.engine.Possible;
import be.schakel.intake.ClientCard;
import java.util.List;
import java.util.Optional;

/**
 * One question about one person.
 *
 * @param history every answer given to it, newest first
 * @param beforehand what the file knows already, when nothing was answered yet
 */
public record QuestionFile(ClientCard card, Asking asking, List<FactAnswer> history, Optional<Possible> beforehand) {}
