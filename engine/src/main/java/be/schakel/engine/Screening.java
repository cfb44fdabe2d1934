package be.schakel.engine;

import be.schakel.engine.corpus.CompiledRight;
import be.schakel.engine.feel.Inputs;
import be.schakel.engine.feel.Term;
import be.schakel.engine.run.Survey;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides the same rights on the same day for many households: outcomes only, no explanations. Its outcomes are those of
 * {@link Engine}. Thread-safe.
 */
public final class Screening {
    private final Corpus corpus;
    private final LocalDate day;
    private final List<Right> rights;
    private final Map<String, Possible> figures = new HashMap<>();
    private final Map<String, Possible> anything = new HashMap<>();
    private final Survey survey;

    /**
     * What was found about one right for one household.
     *
     * @param right id of the right
     * @param missing ids of the facts that were not given and keep the right undecided, in the order of the corpus;
     *     empty when it is decided, or when only the given answers are too rough
     * @param amount what it brings, in the unit of its formula; absent when it is not met or nothing at all is known
     */
    public record Result(String right, Outcome outcome, List<String> missing, Optional<Range> amount) {}

    private Screening(Corpus corpus, List<CompiledRight> rights, LocalDate day) {
        this.corpus = corpus;
        this.day = day;
        this.rights = rights.stream().map(CompiledRight::right).toList();
        corpus.parameters().forEach(one -> figures.put(one.id(), one.on(day).reads()));
        corpus.facts().forEach(fact -> anything.put(fact.id(), fact.anything()));
        this.survey = new Survey(corpus.program(), corpus.catalogue(), rights, new Household(Map.of()));
    }

    /**
     * Gets ready to decide some rights.
     *
     * @param rights ids; the results come in the order of these ids sorted
     * @throws IllegalArgumentException when no version of one of them is in force on the day
     */
    public static Screening of(Corpus corpus, Collection<String> rights, LocalDate day) {
        List<CompiledRight> inForce = corpus.compiledOn(day);
        for (String right : rights) {
            if (inForce.stream().noneMatch(one -> one.right().id().equals(right))) {
                throw new IllegalArgumentException("No version of the right " + right + " is in force on " + day);
            }
        }
        return new Screening(
                corpus,
                inForce.stream()
                        .filter(one -> rights.contains(one.right().id()))
                        .toList(),
                day);
    }

    /** The rights it decides, in the order of its results. */
    public List<Right> rights() {
        return rights;
    }

    /**
     * Decides for many households.
     *
     * @param households fact id to what is known of it, one map for each; a fact left out is not known
     * @return for each household the result for each right, in the order of {@link #rights()}
     * @throws IllegalArgumentException as {@link Engine#explore(Situation)}
     */
    public List<List<Result>> decide(List<Map<String, Possible>> households) {
        return households.stream().map(this::decide).toList();
    }

    /**
     * Decides for one household.
     *
     * @param known fact id to what is known of it; a fact left out is not known
     * @return the result for each right, in the order of {@link #rights()}
     * @throws IllegalArgumentException as {@link Engine#explore(Situation)}
     */
    public List<Result> decide(Map<String, Possible> known) {
        Map<String, Possible> answers = new HashMap<>();
        known.forEach((id, value) -> answers.put(id, checked(id, value)));
        List<Survey.Found> found = survey.decide(new Household(answers), answers.keySet());
        Result[] results = new Result[found.size()];
        for (int i = 0; i < results.length; i++) {
            Survey.Found one = found.get(i);
            results[i] = new Result(rights.get(i).id(), Outcome.of(one.truth()), one.missing(), one.amount());
        }
        return List.of(results);
    }

    private Possible checked(String id, Possible value) {
        Fact fact = corpus.fact(id).orElseThrow(() -> new IllegalArgumentException("No fact is called " + id));
        Optional<String> found = fact.type() == FactType.LIST
                ? fact.problemWith(value)
                : Plausible.problem(fact.type(), anything.getOrDefault(id, value), value);
        found.ifPresent(problem -> {
            throw new IllegalArgumentException("The fact " + id + " " + problem);
        });
        return fact.completed(value);
    }

    /** What is known of one household. */
    private final class Household implements Inputs {
        private final Map<String, Possible> answers;

        Household(Map<String, Possible> answers) {
            this.answers = answers;
        }

        @Override
        public Optional<Term> derivation(String id) {
            return answers.containsKey(id)
                    ? Optional.empty()
                    : corpus.derivations().of(id);
        }

        @Override
        public Possible fact(String id) {
            return answers.getOrDefault(id, anything.getOrDefault(id, Possible.anyTruth()));
        }

        @Override
        public Possible figure(String id) {
            return figures.getOrDefault(id, Possible.anyNumber());
        }

        @Override
        public Days today() {
            return Possible.on(day);
        }
    }
}
