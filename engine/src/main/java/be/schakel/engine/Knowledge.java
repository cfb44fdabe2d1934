package be.schakel.engine;

import be.schakel.engine.corpus.CompiledRight;
import be.schakel.engine.feel.Inputs;
import be.schakel.engine.feel.Term;
import be.schakel.engine.run.Rule;
import be.schakel.engine.run.Sight;
import be.schakel.engine.run.Slots;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What is known in a situation, with "what if" values on top. Used by one thread at a time. */
final class Knowledge implements Inputs {
    private final InForce law;
    private final Answers answers;
    private final Optional<Supposition> supposed;

    /** What the answers come to: looked up once, shared by every what-if. */
    private final Map<String, Possible> known;

    /** All of it laid out for the compiled rules, in each way that was needed. */
    private final Map<Trust, Sight> sights = new ConcurrentHashMap<>();

    /** What to begin with in a way that was not needed yet; when absent, with what nobody answered. */
    private final Map<Trust, Earlier> earlier = new ConcurrentHashMap<>();

    /** A "what if", on top of what was known before. */
    private record Supposition(String fact, Possible value, Knowledge before) {}

    /** What was laid out before, and the facts that changed since. Holds no knowledge of then. */
    private record Earlier(Optional<Slots> slots, Set<String> changed) {

        Earlier and(Set<String> more) {
            Set<String> all = new HashSet<>(changed);
            all.addAll(more);
            return new Earlier(slots, all);
        }
    }

    /** How a fact stands between asking and knowing. */
    enum FactState {
        ANSWERED,
        OPEN,
        JUDGEMENT_OPEN,
        DONT_KNOW,
        RATHER_NOT_SAY
    }

    private Knowledge(InForce law, Answers answers, Optional<Supposition> supposed, Map<String, Possible> known) {
        this.law = law;
        this.answers = answers;
        this.supposed = supposed;
        this.known = known;
    }

    /** Nothing was answered. */
    static Knowledge ofNobody(InForce law) {
        return new Knowledge(law, new Answers(law.corpus(), Map.of()), Optional.empty(), new HashMap<>());
    }

    /**
     * What is known in a situation.
     *
     * @throws IllegalArgumentException when an answer is to a question that the corpus does not ask or does not admit
     */
    static Knowledge of(Corpus corpus, Situation situation) {
        InForce law = corpus.inForce(situation.assessedOn());
        return ofNobody(law)
                .with(
                        new Answers(corpus, situation.answers()),
                        situation.answers().keySet());
    }

    /**
     * The same with other answers to these facts.
     *
     * @throws IllegalArgumentException as {@link #of(Corpus, Situation)}
     */
    Knowledge with(Answers others, Set<String> changed) {
        Knowledge after = new Knowledge(law, others, Optional.empty(), new HashMap<>());
        changed.forEach(after::check);
        for (Trust trust : Trust.values()) {
            earlier(trust).ifPresent(before -> after.earlier.put(trust, before.and(changed)));
        }
        return after;
    }

    private void check(String id) {
        if (answers.of(id).orElse(Answer.dontKnow()) instanceof Answer.Known(Possible value)) {
            question(id).problemWith(value).ifPresent(problem -> {
                throw new IllegalArgumentException("The fact " + id + " " + problem);
            });
        }
    }

    /** The same, if the answer to this question were this value. */
    Knowledge supposing(String fact, Possible value) {
        Supposition more = new Supposition(fact, question(fact).completed(value), this);
        return new Knowledge(law, answers, Optional.of(more), known);
    }

    /** All of it laid out for the compiled rules. */
    Sight sight() {
        return sight(Trust.AS_IT_IS);
    }

    /** The same, trusting answers and figures this far. */
    Sight sight(Trust trust) {
        Sight laidOut = sights.get(trust);
        if (laidOut == null) {
            laidOut = supposed.map(one -> one.before().sight(trust).supposing(one.fact(), trust.of(this)))
                    .orElseGet(() -> laidOut(trust));
            sights.put(trust, laidOut);
            earlier.remove(trust);
        }
        return laidOut;
    }

    private Sight laidOut(Trust trust) {
        Earlier before = earlier(trust).orElseGet(() -> new Earlier(law.blank(trust), answers.given()));
        return law.corpus().program().see(before.slots(), before.changed(), trust.of(this));
    }

    private Optional<Earlier> earlier(Trust trust) {
        return Optional.ofNullable(sights.get(trust))
                .map(sight -> new Earlier(sight.slots(), Set.of()))
                .or(() -> Optional.ofNullable(earlier.get(trust)));
    }

    Rule rule(CompiledRight right) {
        return law.corpus().program().rule(right);
    }

    Verdict verdict(CompiledRight right) {
        return Verdict.of(right, rule(right).leaves(sight()));
    }

    InForce law() {
        return law;
    }

    Answers answers() {
        return answers;
    }

    FactState state(String id) {
        return switch (answers.of(id).orElse(null)) {
            case null -> question(id).judgement() ? FactState.JUDGEMENT_OPEN : FactState.OPEN;
            case Answer.Known _ -> FactState.ANSWERED;
            case Answer.DontKnow() -> FactState.DONT_KNOW;
            case Answer.RatherNotSay() -> FactState.RATHER_NOT_SAY;
        };
    }

    /** Whether it can still be asked or weighed. */
    boolean isOpen(String id) {
        FactState state = state(id);
        return state == FactState.OPEN || state == FactState.JUDGEMENT_OPEN;
    }

    Fact question(String id) {
        return law.corpus().fact(id).orElseThrow();
    }

    boolean isFact(String id) {
        return law.corpus().fact(id).isPresent();
    }

    /** The facts behind a fact that is not answered itself. */
    Set<String> behind(String id) {
        return derivation(id).isPresent() ? law.corpus().derivations().behind(id) : Set.of();
    }

    /** A term, and the expressions behind the facts it reads. */
    List<Term> unfolded(Term term) {
        return law.corpus().derivations().unfolded(term);
    }

    /** Whether a term reads a fact, or another one that follows from it. */
    boolean reads(Term term, String fact) {
        return law.corpus().derivations().facts(term).contains(fact);
    }

    Parameter parameter(String id) {
        return law.corpus().parameter(id).orElseThrow();
    }

    List<FigureUsed> figuresUsed(List<String> figures) {
        return figures.stream().map(law::figure).toList();
    }

    @Override
    public Optional<Term> derivation(String id) {
        return law.corpus()
                .derivations()
                .of(id)
                .filter(_ -> !(answers.of(id).orElse(null) instanceof Answer.Known)
                        && supposed(id).isEmpty());
    }

    @Override
    public Possible fact(String id) {
        return supposed(id).orElseGet(() -> known.computeIfAbsent(id, this::answered));
    }

    private Optional<Possible> supposed(String id) {
        return supposed.flatMap(one ->
                one.fact().equals(id) ? Optional.of(one.value()) : one.before().supposed(id));
    }

    private Possible answered(String id) {
        Fact fact = question(id);
        return answers.of(id).orElse(null) instanceof Answer.Known(Possible value)
                ? fact.completed(value)
                : fact.anything();
    }

    @Override
    public Possible figure(String id) {
        return law.figure(id).reads();
    }

    @Override
    public Days today() {
        return Possible.on(law.day());
    }
}
