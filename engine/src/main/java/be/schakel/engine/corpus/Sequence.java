package be.schakel.engine.corpus;

import be.schakel.engine.Fact;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks that every question that waits for another is asked in the end. */
final class Sequence {
    private final List<Located<Fact>> facts;
    private final Map<String, Fact> byId = new HashMap<>();

    Sequence(List<Located<Fact>> facts) {
        this.facts = facts;
        facts.forEach(fact -> byId.put(fact.what().id(), fact.what()));
    }

    void check() {
        facts.forEach(waiting -> waiting.what().after().ifPresent(first -> check(waiting, first)));
    }

    private void check(Located<Fact> waiting, String first) {
        Fact asked = byId.get(first);
        if (asked == null) {
            waiting.place().problem("\"" + first + "\" is no fact", "let it come after a fact there is");
        } else if (asked.judgement() || asked.derived().isPresent()) {
            waiting.place()
                    .problem(
                            "\"" + first + "\" need not be asked", "let it come after a question that is always asked");
        } else if (goesRound(waiting.what())) {
            waiting.place().problem("this question waits for itself", "take one \"after\" out");
        }
    }

    private boolean goesRound(Fact waiting) {
        Set<String> passed = new HashSet<>();
        Optional<Fact> one = Optional.of(waiting);
        while (one.isPresent() && passed.add(one.get().id())) {
            one = one.flatMap(Fact::after).map(byId::get);
        }
        return one.filter(waiting::equals).isPresent();
    }
}
