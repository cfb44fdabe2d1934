package be.schakel.rights;

import be.schakel.engine.Receipt;
import be.schakel.engine.Standing;
import java.time.Instant;
import java.util.UUID;

/**
 * An exploration as it was kept at the first step of a right.
 *
 * @param right the right that the step was about
 * @param standing how that right stood then
 */
public record KeptReceipt(UUID id, String right, Standing standing, Instant at, Receipt receipt) {}
