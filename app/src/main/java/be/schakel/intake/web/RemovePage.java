package be.schakel.intake.web;

import be.schakel.intake.ClientCard;
import be.schakel.platform.web.Page;

/**
 * Before someone is taken out of the household or the network, which cannot be undone.
 *
 * @param action where the form goes
 * @param name of the person taken out
 */
public record RemovePage(ClientCard card, String action, String name) implements Page {}
