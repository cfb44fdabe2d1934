package be.schakel.clarification;

import be.schakel.intake.ClientCard;
import java.util.List;

/**
 * The whole talk with one client.
 *
 * @param domains all fourteen, in the order every partner has
 */
public record OpenTalk(ClientCard card, List<DomainSummary> domains) {}
