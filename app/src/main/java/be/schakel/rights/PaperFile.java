package be.schakel.rights;

import be.schakel.engine.Right;
import be.schakel.intake.ClientCard;
import java.util.List;
import java.util.Map;

/**
 * The papers of one right.
 *
 * @param alsoFor by id of a document, the other rights of this person that ask it too
 */
public record PaperFile(ClientCard card, Right right, List<Paper> papers, Map<String, List<Right>> alsoFor) {}
