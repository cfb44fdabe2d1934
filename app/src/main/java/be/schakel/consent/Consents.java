package be.schakel.consent;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The talks and lines the acting organisation may see. */
interface Consents {

    /** Every answer ever given on this trajectory, newest first: all of our own clients, else only those about us. */
    List<ConsentLine> linesOf(UUID trajectory);

    Set<Category> validCategories(UUID trajectory, UUID recipient, ConsentPurpose purpose);
}
