package be.schakel.engine;

import be.schakel.engine.corpus.CompiledRight;
import be.schakel.engine.feel.Inputs;
import be.schakel.engine.feel.Term;
import be.schakel.engine.run.Rule;
import be.schakel.engine.run.Sight;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known in a situation, with "what if" values on top. Lives for one question to the engine, in one thread. */
final class Knowledge implements Inputs {
    private final Corpus corpus;
    private final Map<String, Answer> answers;
    private final LocalDate today;
    private final Optional<Supposition> supposed;

    /** What the answers come to, and the figures of the day: looked up once, shared by every what-if. */
    private final Map<String, Possible> known;

    private final Map<String, FigureUsed> figures;

    private @Nullable Sight sight;
    private @Nullable Sight firm;
    private @Nullable Sight weak;

    /** A "what if", on top of others. */
    private record Supposition(String fact, Possible value, Optional<Supposition> others) {}

    /** How a fact stands between asking and knowing. */
    enum FactState {
        ANSWERED,
        OPEN,
        JUDGEMENT_OPEN,
        DONT_KNOW,
        RATHER_NOT_SAY
    }

    private Knowledge(
            Corpus corpus,
            Map<String, Answer> answers,
            LocalDate today,
            Optional<Supposition> supposed,
            Map<String, Possible> known,
            Map<String, FigureUsed> figures) {
        this.corpus = corpus;
        this.answers = answers;
        this.today = today;
        this.supposed = supposed;
        this.known = known;
        this.figures = figures;
    }

    /** Refuses answers to questions that the corpus does not ask or does not admit. */
    static Knowledge of(Corpus corpus, Situation situation) {
        situation.answers().forEach((id, answer) -> check(corpus, id, answer));
        return new Knowledge(
                corpus,
                Map.copyOf(situation.answers()),
                situation.assessedOn(),
                Optional.empty(),
                new HashMap<>(),
                new HashMap<>());
    }

    private static void check(Corpus corpus, String id, Answer answer) {
        Fact fact = corpus.fact(id).orElseThrow(() -> new IllegalArgumentException("No fact is called " + id));
        if (answer instanceof Answer.Known(Possible value)) {
            fact.problemWith(value).ifPresent(problem -> {
                throw new IllegalArgumentException("The fact " + id + " " + problem);
            });
        }
    }

    /** The same, if the answer to this question were this value. */
    Knowledge supposing(String fact, Possible value) {
        Supposition more = new Supposition(fact, question(fact).completed(value), supposed);
        Knowledge filled = new Knowledge(corpus, answers, today, Optional.of(more), known, figures);
        filled.sight = sight().changed(Set.of(fact), filled);
        return filled;
    }

    /** The same answers on another day. */
    Knowledge on(LocalDate day) {
        return new Knowledge(corpus, answers, day, supposed, known, new HashMap<>());
    }

    /** All of it laid out for the compiled rules. */
    Sight sight() {
        if (sight == null) {
            sight = corpus.blank(today, Blank.AS_IT_IS).changed(answers.keySet(), this);
        }
        return sight;
    }

    /** The same without estimates and without stale or weak figures. */
    Sight firm() {
        if (firm == null) {
            firm = corpus.blank(today, Blank.FIRM).changed(answers.keySet(), new OnlyFirm(this));
        }
        return firm;
    }

    /** The same with every weak figure taken at its word. */
    Sight weak() {
        if (weak == null) {
            weak = corpus.blank(today, Blank.WEAK).changed(answers.keySet(), new WeakTaken(this));
        }
        return weak;
    }

    Rule rule(CompiledRight right) {
        return corpus.program().rule(right);
    }

    Verdict verdict(CompiledRight right) {
        return Verdict.of(right, rule(right), sight());
    }

    Optional<Answer> answer(String id) {
        return Optional.ofNullable(answers.get(id));
    }

    FactState state(String id) {
        return switch (answers.get(id)) {
            case null -> question(id).judgement() ? FactState.JUDGEMENT_OPEN : FactState.OPEN;
            case Answer.Known _ -> FactState.ANSWERED;
            case Answer.DontKnow() -> FactState.DONT_KNOW;
            case Answer.RatherNotSay() -> FactState.RATHER_NOT_SAY;
        };
    }

    /** Whether it can still be asked or weighed. */
    boolean isOpen(String id) {
        return state(id) == FactState.OPEN || state(id) == FactState.JUDGEMENT_OPEN;
    }

    Fact question(String id) {
        return corpus.fact(id).orElseThrow();
    }

    boolean isFact(String id) {
        return corpus.fact(id).isPresent();
    }

    /** The facts behind a fact that is not answered itself. */
    Set<String> behind(String id) {
        return derivation(id).isPresent() ? corpus.derivations().behind(id) : Set.of();
    }

    /** A term, and the expressions behind the facts it reads. */
    List<Term> unfolded(Term term) {
        return corpus.derivations().unfolded(term);
    }

    /** Whether a term reads a fact, or another one that follows from it. */
    boolean reads(Term term, String fact) {
        return corpus.derivations().facts(term).contains(fact);
    }

    Parameter parameter(String id) {
        return corpus.parameter(id).orElseThrow();
    }

    FigureUsed figureUsed(String id) {
        return figures.computeIfAbsent(id, _ -> parameter(id).on(today));
    }

    List<FigureUsed> figuresUsed(Term term) {
        return term.figures().stream().map(this::figureUsed).toList();
    }

    @Override
    public Optional<Term> derivation(String id) {
        return answers.get(id) instanceof Answer.Known || supposed(id).isPresent()
                ? Optional.empty()
                : corpus.derivations().of(id);
    }

    @Override
    public Possible fact(String id) {
        return supposed(id).orElseGet(() -> known.computeIfAbsent(id, this::answered));
    }

    private Optional<Possible> supposed(String id) {
        for (Optional<Supposition> one = supposed;
                one.isPresent();
                one = one.get().others()) {
            if (one.get().fact().equals(id)) {
                return Optional.of(one.get().value());
            }
        }
        return Optional.empty();
    }

    private Possible answered(String id) {
        Fact fact = question(id);
        return answers.get(id) instanceof Answer.Known(Possible value) ? fact.completed(value) : fact.anything();
    }

    @Override
    public Possible figure(String id) {
        return figureUsed(id).reads();
    }

    @Override
    public LocalDate today() {
        return today;
    }
}
