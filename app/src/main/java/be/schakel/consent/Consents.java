package be.schakel.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The talks and lines the acting organisation may see. */
interface Consents {

    /** Every answer ever given on this trajectory, newest first: all of our own clients, else only those about us. */
    List<ConsentLine> linesOf(UUID trajectory);

    Set<Category> validCategories(UUID trajectory, UUID recipient, ConsentPurpose purpose);

    /** The talks with our own client, newest first. */
    List<PastTalk> talksOf(UUID trajectory);

    /** A client of ours wants to come back to this partner, on this day. */
    record Revisit(UUID trajectory, String partner, LocalDate on) {}

    /** Due today or before. */
    List<Revisit> toRevisit(LocalDate today);

    /** One at a time for this client and partner, until the transaction ends. */
    void lock(UUID trajectory, UUID recipient);

    boolean isRecorded(UUID talk);

    /** Grows with each answer and each stop between this client and this partner; 0 when never asked. */
    long lastChange(UUID trajectory, UUID recipient);

    void save(Talk talk, UUID person, int scriptVersion, WithdrawalCode code, Instant at);

    void saveLine(UUID line, Talk talk, UUID person, Category category, LineState answer, Instant at);

    /** Ends those of our lines that may still go there; an answer that ended already is left alone. */
    List<ConsentLine> end(List<ConsentLine> lines, LineState to, Instant at);
}
