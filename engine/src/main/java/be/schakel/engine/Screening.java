package be.schakel.engine;

import be.schakel.engine.batch.Batch;
import be.schakel.engine.batch.Forms;
import be.schakel.engine.batch.Population;
import be.schakel.engine.batch.Way;
import be.schakel.engine.corpus.CompiledRight;
import be.schakel.engine.feel.Inputs;
import be.schakel.engine.feel.Term;
import be.schakel.engine.run.Survey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides the same rights on the same day for many households: no explanations. Its outcomes are those of
 * {@link Engine}. Thread-safe.
 */
public final class Screening {
    private final Corpus corpus;
    private final LocalDate day;
    private final List<Right> rights;
    private final Map<String, Possible> figures = new HashMap<>();
    private final Map<String, Possible> anything = new HashMap<>();
    private final Survey survey;
    private final Map<String, Fact> asked = new HashMap<>();
    private final Population columns;

    /**
     * What was found about one right for one household.
     *
     * @param right id of the right
     * @param missing ids of the facts that were not given and keep the right undecided, in the order of the corpus;
     *     empty when it is decided, or when only the given answers are too rough
     * @param amount what it brings, in the unit of its formula; absent when it is not met or nothing at all is known
     */
    public record Result(String right, Outcome outcome, List<String> missing, Optional<Range> amount) {}

    private Screening(
            Corpus corpus, List<CompiledRight> rights, LocalDate day, List<Fact> answering, Population columns) {
        this.corpus = corpus;
        this.day = day;
        this.columns = columns;
        answering.forEach(fact -> asked.put(fact.id(), fact));
        this.rights = rights.stream().map(CompiledRight::right).toList();
        corpus.parameters().forEach(one -> figures.put(one.id(), one.on(day).reads()));
        corpus.facts().forEach(fact -> anything.put(fact.id(), fact.anything()));
        this.survey = new Survey(corpus.program(), corpus.catalogue(), rights, new Household(Map.of()));
    }

    /**
     * Gets ready to decide some rights for households that may answer anything.
     *
     * @throws IllegalArgumentException when no version of one of the rights is in force on the day
     */
    public static Screening of(Corpus corpus, Collection<String> rights, LocalDate day) {
        return of(corpus, rights, day, corpus.facts().stream().map(Fact::id).collect(Collectors.toSet()));
    }

    /**
     * Gets ready to decide some rights.
     *
     * @param rights ids; the results come in the order of these ids sorted
     * @param answering ids of the facts that households are going to answer: what nobody answers costs nothing
     * @throws IllegalArgumentException when no version of one of the rights is in force on the day
     */
    public static Screening of(Corpus corpus, Collection<String> rights, LocalDate day, Set<String> answering) {
        List<CompiledRight> inForce = corpus.compiledOn(day);
        for (String right : rights) {
            if (inForce.stream().noneMatch(one -> one.right().id().equals(right))) {
                throw new IllegalArgumentException("No version of the right " + right + " is in force on " + day);
            }
        }
        List<Fact> facts =
                answering.stream().map(id -> corpus.fact(id).orElseThrow()).toList();
        return new Screening(
                corpus,
                inForce.stream()
                        .filter(one -> rights.contains(one.right().id()))
                        .toList(),
                day,
                facts,
                corpus.population(day, Forms.only(facts), Set.copyOf(rights)::contains));
    }

    /** The rights it decides, in the order of its results. */
    public List<Right> rights() {
        return rights;
    }

    /**
     * Decides for many households.
     *
     * @param households fact id to what is known of it, one map for each; a fact left out is not known
     * @throws IllegalArgumentException as {@link Engine#explore(Situation)}, and when a fact is answered that was not
     *     going to be
     */
    public Screened decide(List<Map<String, Possible>> households) {
        Batch batch = columns.batch(households.size());
        List<Map<String, Possible>> answers = new ArrayList<>(households.size());
        for (Map<String, Possible> known : households) {
            int row = answers.size();
            Map<String, Possible> household = checked(known);
            household.forEach((fact, value) -> batch.put(row, fact, value));
            answers.add(household);
        }
        // Kernels would take longer to get warm than reading the answers takes.
        return new Screened(this, answers, columns.decider(Way.VECTORS).decide(batch));
    }

    /** Decides for one household: the result for each right, in the order of {@link #rights()}. */
    public List<Result> decide(Map<String, Possible> household) {
        return decide(List.of(household)).results(0);
    }

    Survey.Asked ask(Map<String, Possible> answers) {
        return survey.ask(new Household(answers), answers.keySet());
    }

    private Map<String, Possible> checked(Map<String, Possible> known) {
        Map<String, Possible> answers = new HashMap<>();
        known.forEach((id, value) -> answers.put(id, checked(id, value)));
        return answers;
    }

    private Possible checked(String id, Possible value) {
        Fact fact = asked.get(id);
        if (fact == null) {
            throw new IllegalArgumentException(corpus.fact(id)
                    .map(_ -> "The fact " + id + " was not going to be answered")
                    .orElse("No fact is called " + id));
        }
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
