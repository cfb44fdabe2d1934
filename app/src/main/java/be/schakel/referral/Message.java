package be.schakel.referral;

import java.time.Instant;
import java.util.UUID;

/** One line of the talk between sender and receiver about a referral. */
public record Message(UUID organisation, Instant at, String workerName, String words) {}
