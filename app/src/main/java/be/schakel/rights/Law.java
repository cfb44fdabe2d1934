package be.schakel.rights;

import be.schakel.engine.Corpus;
import be.schakel.engine.DatedFigure;
import be.schakel.engine.Engine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The law in force for the acting organisation: the corpus as shipped, with the figures that the organisation accepted
 * laid over it. Stays the same inside one transaction. Thread-safe.
 */
@Component
public class Law {

    /** Corpora kept ready beside the shipped one; the one not used for longest is read again when needed. */
    private static final int KEPT = 32;

    private record InForce(Corpus corpus, Engine engine) {}

    private final InForce shipped;
    private final LaidFigures figures;
    private final Map<String, InForce> byHash = new LinkedHashMap<>(KEPT, 1, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, InForce> eldest) {
            return size() > KEPT;
        }
    };

    Law(Corpus corpus, Engine engine, LaidFigures figures) {
        this.shipped = new InForce(corpus, engine);
        this.figures = figures;
    }

    /** The corpus as Schakel brings it, the same for every organisation. */
    public Corpus shipped() {
        return shipped.corpus();
    }

    public Corpus corpus() {
        return inForce().corpus();
    }

    public Engine engine() {
        return inForce().engine();
    }

    private InForce inForce() {
        if (TransactionSynchronizationManager.getResource(this) instanceof InForce known) {
            return known;
        }
        var found = with(figures.accepted());
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.bindResource(this, found);
            TransactionSynchronizationManager.registerSynchronization(new Forgetting());
        }
        return found;
    }

    private InForce with(List<DatedFigure> laid) {
        if (laid.isEmpty()) {
            return shipped;
        }
        var hash = Corpus.hashWith(shipped.corpus().hash(), laid);
        synchronized (byHash) {
            return byHash.computeIfAbsent(hash, _ -> {
                var corpus = shipped.corpus().with(laid);
                return new InForce(corpus, Engine.of(corpus));
            });
        }
    }

    /** At the end of the transaction that asked. */
    private final class Forgetting implements TransactionSynchronization {
        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Law.this);
        }
    }
}
