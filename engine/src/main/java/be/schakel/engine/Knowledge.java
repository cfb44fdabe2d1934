package be.schakel.engine;

import be.schakel.engine.feel.Inputs;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * What is known in a situation, with "what if" values on top.
 *
 * @param supposed values to suppose instead of the answers, by fact id
 */
record Knowledge(Corpus corpus, Situation situation, Map<String, Possible> supposed) implements Inputs {

    /** How a fact stands between asking and knowing. */
    enum FactState {
        ANSWERED,
        OPEN,
        JUDGEMENT_OPEN,
        DONT_KNOW,
        RATHER_NOT_SAY
    }

    /** Refuses answers to questions that the corpus does not ask or does not admit. */
    static Knowledge of(Corpus corpus, Situation situation) {
        situation.answers().forEach((id, answer) -> check(corpus, id, answer));
        return new Knowledge(corpus, situation, Map.of());
    }

    private static void check(Corpus corpus, String id, Answer answer) {
        Fact fact = corpus.fact(id).orElseThrow(() -> new IllegalArgumentException("No fact is called " + id));
        if (answer instanceof Answer.Known(Possible value)) {
            fact.problemWith(value).ifPresent(problem -> {
                throw new IllegalArgumentException("The fact " + id + " " + problem);
            });
        }
    }

    Knowledge supposing(String fact, Possible value) {
        Map<String, Possible> more = new HashMap<>(supposed);
        more.put(fact, value);
        return new Knowledge(corpus, situation, more);
    }

    /** The same answers on another day. */
    Knowledge on(LocalDate day) {
        return new Knowledge(corpus, new Situation(day, situation.answers()), supposed);
    }

    FactState state(String id) {
        return switch (situation.answers().get(id)) {
            case null -> askable(id).judgement() ? FactState.JUDGEMENT_OPEN : FactState.OPEN;
            case Answer.Known _ -> FactState.ANSWERED;
            case Answer.DontKnow() -> FactState.DONT_KNOW;
            case Answer.RatherNotSay() -> FactState.RATHER_NOT_SAY;
        };
    }

    Fact askable(String id) {
        return corpus.fact(id).orElseThrow();
    }

    boolean isFact(String id) {
        return corpus.fact(id).isPresent();
    }

    FigureUsed figureUsed(String id) {
        return corpus.parameter(id).orElseThrow().on(today());
    }

    @Override
    public Possible fact(String id) {
        Possible supposition = supposed.get(id);
        if (supposition != null) {
            return askable(id).completed(supposition);
        }
        return situation.answers().get(id) instanceof Answer.Known(Possible value)
                ? askable(id).completed(value)
                : askable(id).anything();
    }

    @Override
    public Possible figure(String id) {
        FigureUsed figure = figureUsed(id);
        boolean rises = corpus.parameter(id).orElseThrow().rises();
        return figure.value()
                .map(value -> switch (figure.state()) {
                    case CURRENT -> Possible.exactly(value.value());
                    case STALE -> rises ? Possible.atLeast(value.value()) : Possible.anyNumber();
                    case UNKNOWN -> Possible.anyNumber();
                })
                .orElse(Possible.anyNumber());
    }

    @Override
    public LocalDate today() {
        return situation.assessedOn();
    }
}
