package be.schakel.engine;

import be.schakel.engine.feel.Inputs;
import be.schakel.engine.feel.Term;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The same answers on later days.
 *
 * @param taking what is taken of an answer or a figure that may be several things
 */
record Later(Knowledge knowledge, Days today, Taking taking) implements Inputs {
    private static final BigDecimal VERY_MUCH = BigDecimal.valueOf(10_000_000);

    /** What to take of what may be several things. */
    enum Taking {
        EVERYTHING,
        LEAST,
        MOST
    }

    @Override
    public Optional<Term> derivation(String id) {
        return knowledge.derivation(id);
    }

    @Override
    public Possible fact(String id) {
        return taken(knowledge.fact(id));
    }

    @Override
    public Possible figure(String id) {
        List<Range> reads = knowledge
                .parameter(id)
                .between(today.earliest().orElseThrow(), today.latest().orElseThrow());
        return reads.size() == 1
                ? taken(reads.getFirst())
                : reads.stream().reduce(Range::union).orElseThrow();
    }

    private Possible taken(Possible value) {
        if (taking == Taking.EVERYTHING || value.isPoint()) {
            return value;
        }
        boolean least = taking == Taking.LEAST;
        return switch (value) {
            case Truth _ -> Possible.truth(!least);
            case Range(var min, var max) ->
                Possible.exactly(
                        least
                                ? min.orElse(max.orElse(VERY_MUCH).min(VERY_MUCH.negate()))
                                : max.orElse(min.orElse(VERY_MUCH).max(VERY_MUCH)));
            case Days(var earliest, var latest) ->
                (least ? earliest : latest).<Possible>map(Possible::on).orElse(value);
            case OneOf(var codes) -> {
                TreeSet<String> sorted = new TreeSet<>(codes);
                yield new OneOf(Set.of(least ? sorted.first() : sorted.last()));
            }
            case Selection(var certain, var possible) ->
                least ? new Selection(certain, certain) : new Selection(possible, possible);
            case Rows _ -> value;
        };
    }
}
