package be.schakel.clarification;

import be.schakel.intake.ClientCard;

/** One life domain with the client it is about. */
public record OpenTopic(ClientCard card, Topic topic) {}
