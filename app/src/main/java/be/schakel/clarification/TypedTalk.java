package be.schakel.clarification;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a worker wants to save.
 *
 * @param version of the topic the worker was looking at
 * @param day on which the scale question was answered
 * @param chosen where the domain now stands, when the worker says so
 */
public record TypedTalk(int version, LocalDate day, Talk talk, Optional<DomainState> chosen) {}
