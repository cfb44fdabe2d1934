package be.schakel.engine.batch;

import be.schakel.engine.Days;
import be.schakel.engine.Possible;
import be.schakel.engine.Truth;
import be.schakel.engine.feel.Evaluation;
import be.schakel.engine.feel.Inputs;
import be.schakel.engine.feel.Term;
import be.schakel.engine.run.Unfit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Some of the codes of a question with several choices.
 *
 * @param codes code to where it is: yes when it may be picked, no when it may not be
 */
record Picks(Map<String, Twin> codes) {

    private static final Inputs NOTHING = new Inputs() {
        @Override
        public Possible fact(String id) {
            throw new Unfit("A filter that reads " + id);
        }

        @Override
        public Possible figure(String id) {
            throw new Unfit("A filter that reads " + id);
        }

        @Override
        public Days today() {
            throw new Unfit("A filter that reads the day");
        }
    };

    Picks only(Collection<String> some) {
        return kept(some::contains);
    }

    /** Those for which a condition on nothing but the code holds. */
    Picks where(int variable, Term condition) {
        if (variable != 0) {
            throw new Unfit("A filter inside a filter");
        }
        Evaluation evaluation = new Evaluation(NOTHING);
        return kept(code -> {
            Truth holds = evaluation.truth(condition, List.of(Possible.oneOf(code)));
            return holds.isCertain();
        });
    }

    private Picks kept(Predicate<String> wanted) {
        Map<String, Twin> kept = new LinkedHashMap<>();
        codes.forEach((code, twin) -> {
            if (wanted.test(code)) {
                kept.put(code, twin);
            }
        });
        return new Picks(kept);
    }

    /** Whether one of them is picked. */
    Twin some(Graph graph) {
        return codes.values().stream().reduce((one, two) -> one.or(graph, two)).orElse(new Twin(Graph.NONE, Graph.ALL));
    }

    /** How many of them are picked. */
    Extent count(Graph graph) {
        int none = graph.fixed(0);
        int single = graph.fixed(1);
        int low = none;
        int high = none;
        for (Twin twin : codes.values()) {
            low = graph.sum(low, graph.picked(twin.no(), none, single));
            high = graph.sum(high, graph.picked(twin.yes(), single, none));
        }
        return Extent.whole(low, high, Graph.NONE, Graph.NONE);
    }
}
