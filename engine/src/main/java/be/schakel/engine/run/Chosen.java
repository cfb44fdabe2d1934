package be.schakel.engine.run;

import be.schakel.engine.Days;
import be.schakel.engine.Possible;
import be.schakel.engine.Truth;
import be.schakel.engine.feel.Evaluation;
import be.schakel.engine.feel.Inputs;
import be.schakel.engine.feel.Term;
import be.schakel.engine.run.Layout.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Some of the codes of a question with several choices, picked by a filter that looks at nothing but the code.
 *
 * @param codes bit of each code
 * @param mask the codes picked
 */
record Chosen(int slot, Map<String, Integer> codes, long mask) {

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

    /** @throws Unfit when the list is not made of choices */
    static Chosen of(Term list, Layout layout) {
        return switch (list) {
            case Term.FactRef(String id, var _) -> {
                Place place = layout.required(id);
                yield new Chosen(
                        place.slot(), place.codes(), place.mask(place.codes().keySet()));
            }
            case Term.Filter(Term inner, int slot, Term condition, var _) ->
                of(inner, layout).where(slot, condition);
            default -> throw new Unfit("A list that is no choices");
        };
    }

    /** Those of them for which a condition holds. */
    Chosen where(int variable, Term condition) {
        if (variable != 0) {
            throw new Unfit("A filter inside a filter");
        }
        Map<String, Integer> kept = new HashMap<>();
        Evaluation evaluation = new Evaluation(NOTHING);
        long picked = 0;
        for (Map.Entry<String, Integer> code : codes.entrySet()) {
            Truth holds = evaluation.truth(condition, List.of(Possible.oneOf(code.getKey())));
            long bit = 1L << code.getValue();
            if (holds.isCertain() && (mask & bit) != 0) {
                kept.put(code.getKey(), code.getValue());
                picked |= bit;
            }
        }
        return new Chosen(slot, kept, picked);
    }
}
