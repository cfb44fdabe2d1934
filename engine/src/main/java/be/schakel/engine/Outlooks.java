package be.schakel.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;

/**
 * What was seen in the last few situations, so that one more answer makes the engine look again only at what reads it.
 * Holds answers without any identity. Thread-safe.
 */
final class Outlooks {
    private static final int KEPT = 32;
    private final Corpus corpus;

    /** Latest first. */
    private final Deque<Outlook> recent = new ArrayDeque<>();

    Outlooks(Corpus corpus) {
        this.corpus = corpus;
    }

    /** @throws IllegalArgumentException when an answer is about no known fact or lies outside what its question admits */
    Outlook of(Situation situation) {
        InForce law = corpus.inForce(situation.assessedOn());
        Outlook outlook = seen(law, situation).orElseGet(() -> made(law, situation));
        keep(outlook);
        return outlook;
    }

    /** Whoever asks for findings and then for questions mostly brings the same object. */
    private synchronized Optional<Outlook> seen(InForce law, Situation situation) {
        return recent.stream()
                .filter(one -> one.law() == law && one.answers().areOf(situation.answers()))
                .findFirst();
    }

    private Outlook made(InForce law, Situation situation) {
        Answers answers = new Answers(corpus, situation.answers());
        Outlook nearest = nearest(law, answers);
        Set<String> changed = nearest.answers().differing(answers);
        return changed.isEmpty() ? nearest : nearest.with(answers, changed);
    }

    private synchronized Outlook nearest(InForce law, Answers answers) {
        Outlook nearest = law.nobody();
        int least = nearest.answers().distance(answers, Integer.MAX_VALUE);
        for (Outlook one : recent) {
            if (one.law() == law) {
                int distance = one.answers().distance(answers, least);
                if (distance < least) {
                    least = distance;
                    nearest = one;
                }
            }
        }
        return nearest;
    }

    private synchronized void keep(Outlook outlook) {
        recent.remove(outlook);
        recent.addFirst(outlook);
        if (recent.size() > KEPT) {
            recent.removeLast();
        }
    }
}
