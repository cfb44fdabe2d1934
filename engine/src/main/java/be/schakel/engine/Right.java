package be.schakel.engine;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * One version of one social right, as the corpus tells it. Immutable.
 *
 * @param id kebab-case name, the same in all versions
 * @param validFrom first day this version holds
 * @param validUntil last day this version holds; absent while it is open
 * @param domains life domains it touches, the leading one first
 * @param stake 1 small, 2 matters, 3 livelihood
 * @param decides who may grant it
 * @param helps partners that help with the application, best placed first
 * @param running expression that tells whether it runs already
 * @param conditions the tree of conditions
 * @param amount how the amount follows, when it can be computed
 * @param steps how to apply, first step first
 * @param documents papers to bring
 * @param appealWithin the term in which to appeal against a decision, when it is fixed
 * @param edges what it means for other rights
 * @param search everyday words by which people look for it, in any language
 */
public record Right(
        String id,
        LocalDate validFrom,
        Optional<LocalDate> validUntil,
        Words name,
        Words summary,
        List<Topic> domains,
        Kind kind,
        int stake,
        Decides decides,
        List<Partner> helps,
        Mode mode,
        Optional<String> running,
        Condition conditions,
        Optional<Formula> amount,
        List<Words> steps,
        List<Document> documents,
        Optional<Words> deadline,
        Optional<Words> appeal,
        Optional<Period> appealWithin,
        List<Edge> edges,
        List<String> search,
        List<Source> sources,
        Confidence confidence,
        LocalDate checkedOn) {

    /** Keeps its own copies. */
    public Right {
        domains = List.copyOf(domains);
        helps = List.copyOf(helps);
        steps = List.copyOf(steps);
        documents = List.copyOf(documents);
        edges = List.copyOf(edges);
        search = List.copyOf(search);
        sources = List.copyOf(sources);
    }

    /** What sort of right it is. */
    public enum Kind {
        FINANCIAL,
        SERVICE,
        STATUS,
        PROTECTION
    }

    /** Whether one must apply. */
    public enum Mode {
        AUTOMATIC,
        APPLICATION,
        BOTH
    }

    /**
     * Who may grant the right.
     *
     * @param partners GBO partners that may, never a CAW for a financial right
     * @param name how to call the decider in a sentence
     */
    public record Decides(List<Partner> partners, Words name) {
        /** Keeps its own copy. */
        public Decides {
            partners = List.copyOf(partners);
        }
    }

    /**
     * How an amount follows from facts and figures.
     *
     * @param when the FEEL expression as written in the corpus
     */
    public record Formula(String when, Unit unit, Words words) {}

    /**
     * What holding this right means for another one.
     *
     * @param right id of that right, which may not be in the corpus yet
     * @param after how long it must be held before that, when it opens another
     * @param since id of the fact that tells the day from which that term counts, when there is one
     */
    public record Edge(Bond bond, String right, Optional<Period> after, Optional<String> since, Words words) {

        /** When it opens the other right, held since then; at once when there is no term. */
        public Days opens(Days held) {
            return after.map(held::plus).orElse(held);
        }
    }

    /** How one right bears on another. */
    public enum Bond {
        /** Holding it is a ground for the other. */
        UNLOCKS,
        /** Its data or decision are used again. */
        FEEDS,
        /** They cannot be had together. */
        EXCLUDES,
        /** People believe that it opens the other, and it does not. */
        DOES_NOT_OPEN
    }

    /** The edges of one kind. */
    public List<Edge> edges(Bond bond) {
        return edges.stream().filter(edge -> edge.bond() == bond).toList();
    }

    /** Where the right was read, and when. */
    public record Source(String url, LocalDate read) {}

    /** The file of this version. */
    public String file() {
        return "rights/" + id + "/" + validFrom + ".yaml";
    }

    /** Whether this version holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom)
                && validUntil.map(last -> !day.isAfter(last)).orElse(true);
    }
}
