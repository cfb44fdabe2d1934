package be.schakel.engine;

import be.schakel.engine.Screening.Result;
import be.schakel.engine.batch.Outcomes;
import be.schakel.engine.run.Survey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What was found for some households: outcomes for all of them at once; what is missing and what a right brings is looked
 * for when it is asked. Used by one thread.
 */
public final class Screened {
    private final List<Right> rights;
    private final Outcomes outcomes;
    private final List<Survey.Asked> households;

    Screened(Screening screening, List<Map<String, Possible>> answers, Outcomes outcomes) {
        this.rights = screening.rights();
        this.outcomes = outcomes;
        this.households = answers.stream().map(screening::ask).toList();
    }

    /** Whether a household has a right, each by its number. */
    public Outcome outcome(int household, int right) {
        return Outcome.of(outcomes.truth(right, household));
    }

    /** All that is told about one right for a household, each by its number. */
    public Result result(int household, int right) {
        Outcome outcome = outcome(household, right);
        Survey.Asked asked = households.get(household);
        return new Result(
                rights.get(right).id(),
                outcome,
                outcome == Outcome.UNKNOWN ? asked.missing(right) : List.of(),
                outcome == Outcome.NOT_MET ? Optional.empty() : asked.amount(right));
    }

    /** The result for each right, in the order of {@link Screening#rights()}. */
    public List<Result> results(int household) {
        return IntStream.range(0, rights.size())
                .mapToObj(right -> result(household, right))
                .toList();
    }
}
