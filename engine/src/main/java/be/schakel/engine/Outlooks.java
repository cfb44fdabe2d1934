package be.schakel.engine;

import java.util.ArrayDeque;
import java.util.Deque;
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
        Answers answers = new Answers(corpus, situation.answers());
        Outlook nearest = nearest(law, answers);
        Set<String> changed = nearest.answers().differing(answers);
        Outlook outlook = changed.isEmpty() ? nearest : nearest.with(answers, changed);
        keep(outlook);
        return outlook;
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
