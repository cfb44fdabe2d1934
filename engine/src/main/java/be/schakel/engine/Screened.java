package be.schakel.engine;

import be.schakel.engine.Screening.Result;
import be.schakel.engine.batch.Outcomes;
import be.schakel.engine.run.Survey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What was found for some households. Outcomes may have been decided for all of them at once; what is missing and what a
 * right brings is looked for when it is asked. Used by one thread.
 */
public final class Screened {
    private final List<Right> rights;
    private final Optional<Outcomes> outcomes;
    private final List<Survey.Asked> households;

    /** @param outcomes nothing when each household is decided by itself, when it is asked */
    Screened(Screening screening, List<Map<String, Possible>> answers, Optional<Outcomes> outcomes) {
        this.rights = screening.rights();
        this.outcomes = outcomes;
        this.households = answers.stream().map(screening::ask).toList();
    }

    /** Whether a household has a right, each by its number. */
    public Outcome outcome(int household, int right) {
        return Outcome.of(outcomes.map(all -> all.truth(right, household))
                .orElseGet(() -> households.get(household).found(right).truth()));
    }

    /** All that is told about one right for a household, each by its number. */
    public Result result(int household, int right) {
        String id = rights.get(right).id();
        Survey.Asked asked = households.get(household);
        Optional<Truth> known = outcomes.map(all -> all.truth(right, household)).filter(Truth::isPoint);
        if (known.isPresent()) {
            Outcome outcome = Outcome.of(known.get());
            return new Result(id, outcome, List.of(), outcome == Outcome.MET ? asked.amount(right) : Optional.empty());
        }
        Survey.Found found = asked.found(right);
        return new Result(id, Outcome.of(found.truth()), found.missing(), found.amount());
    }

    /** The result for each right, in the order of {@link Screening#rights()}. */
    public List<Result> results(int household) {
        return IntStream.range(0, rights.size())
                .mapToObj(right -> result(household, right))
                .toList();
    }
}
