package be.schakel.benchmarks.population;

import be.schakel.engine.Situation;
import be.schakel.engine.export.DmnModel;
import be.schakel.engine.export.DmnNames;
import be.schakel.engine.export.DmnNames.Element;
import be.schakel.oracle.KieModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNDecisionResult;

/** Apache KIE on the same rights, exported to it. It knows no "unknown", so it takes complete households. */
final class ByKie {
    private final KieModel model;
    private final List<DMNContext> households;

    ByKie(DmnModel exported, List<Situation> households) {
        this.model = KieModel.of(exported);
        this.households = households.stream().map(model::context).toList();
    }

    /** Evaluates everything for every household. */
    long decide() {
        return households.stream()
                .mapToLong(household -> model.evaluated(household.clone()).size())
                .sum();
    }

    /** Of each household the rights that came to yes or no, by id. */
    List<Map<String, Boolean>> outcomes() {
        return households.stream()
                .map(household -> outcomes(model.evaluated(household.clone())))
                .toList();
    }

    private static Map<String, Boolean> outcomes(Iterable<DMNDecisionResult> results) {
        Map<String, Boolean> outcomes = new HashMap<>();
        results.forEach(one -> DmnNames.original(one.getDecisionName())
                .filter(name -> name.element() == Element.RIGHT)
                .ifPresent(name -> {
                    if (one.getResult() instanceof Boolean decided) {
                        outcomes.put(name.id(), decided);
                    }
                }));
        return outcomes;
    }
}
