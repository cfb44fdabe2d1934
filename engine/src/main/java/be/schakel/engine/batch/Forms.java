package be.schakel.engine.batch;

import be.schakel.engine.Fact;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How the answers of a population are laid out.
 *
 * @param byFact fact id to form; every other fact has its widest form, or is absent
 * @param othersAbsent whether nobody answers the other facts
 */
public record Forms(Map<String, Form> byFact, boolean othersAbsent) {

    /** Keeps its own copy. */
    public Forms {
        byFact = Map.copyOf(byFact);
    }

    /** Any answer to any question fits. */
    public static Forms any() {
        return new Forms(Map.of(), false);
    }

    /** Only these facts are answered. */
    public static Forms only(Map<String, Form> byFact) {
        return new Forms(byFact, true);
    }

    /** Only these facts are answered, in any way. */
    public static Forms only(Collection<Fact> facts) {
        return only(facts.stream().collect(Collectors.toMap(Fact::id, Form::widest)));
    }

    /** @throws IllegalArgumentException when a fact cannot have the form it is given */
    Form of(Fact fact) {
        Form form = byFact.getOrDefault(fact.id(), othersAbsent ? Form.ABSENT : Form.widest(fact));
        if (!form.suits(fact)) {
            throw new IllegalArgumentException("The fact " + fact.id() + " cannot be laid out as " + form);
        }
        return form;
    }
}
