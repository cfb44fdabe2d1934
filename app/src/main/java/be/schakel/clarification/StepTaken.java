package be.schakel.clarification;

/**
 * Something the client already did or tried, and what came of it.
 *
 * @param ordinal place in the list of this domain, from 1
 * @param what blank takes the step out of the list
 */
public record StepTaken(int ordinal, String what, StepResult result) {}
