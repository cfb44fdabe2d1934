package be.schakel.rights;

import be.schakel.engine.Answer;
import be.schakel.engine.Fact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One answer to one question, with where it comes from. Never changed: a later answer stands beside it.
 *
 * @param saidOn day the person said it, or date of the document
 * @param at when the worker wrote it down
 * @param version counts the answers to this question, from 1
 */
public record FactAnswer(
        String fact,
        Answer answer,
        Voice voice,
        LocalDate saidOn,
        UUID worker,
        String workerName,
        Instant at,
        int version) {

    /** How sure an answer is. */
    public enum Certainty {
        PROVEN,
        SAID,
        ESTIMATED,
        OPEN
    }

    public Certainty certainty() {
        if (!(answer instanceof Answer.Known(var value))) {
            return Certainty.OPEN;
        }
        if (voice == Voice.DOCUMENT) {
            return Certainty.PROVEN;
        }
        return value.isPoint() && voice != Voice.WORKER ? Certainty.SAID : Certainty.ESTIMATED;
    }

    /** Too old to build on without asking "klopt nog?" (ux rule 5). */
    public boolean isStale(Fact about, LocalDate today) {
        return answer instanceof Answer.Known
                && about.fresh()
                        .map(fresh -> saidOn.plus(fresh).isBefore(today))
                        .orElse(false);
    }
}
