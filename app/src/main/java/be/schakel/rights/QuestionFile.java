package be.schakel.rights;

import be.schakel.intake.ClientCard;
import java.util.List;

/** One question about one person, with every answer given to it, newest first. */
public record QuestionFile(ClientCard card, Asking asking, List<FactAnswer> history) {}
