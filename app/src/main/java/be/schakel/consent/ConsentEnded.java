package be.schakel.consent;

import java.util.Set;
import java.util.UUID;

/**
 * A client stopped sharing these parts with this partner. Published in the transaction that stops it; the acting worker
 * may be of any core partner.
 */
public record ConsentEnded(UUID trajectory, UUID recipient, Set<Category> categories) {}
