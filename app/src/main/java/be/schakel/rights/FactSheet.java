package be.schakel.rights;

import be.schakel.engine.Answer;
import be.schakel.engine.Corpus;
import be.schakel.engine.Possible;
import be.schakel.engine.Selection;
import be.schakel.engine.Situation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The newest answer to each question about one person. */
record FactSheet(Map<String, FactAnswer> answers) {

    /** The question that tells which rights run; rights granted through Schakel count as an answer to it. */
    private static final String RUNNING = "benefits_received";

    FactSheet {
        answers = Map.copyOf(answers);
    }

    Optional<FactAnswer> answer(String fact) {
        return Optional.ofNullable(answers.get(fact));
    }

    /** The answer that was written down last. */
    Optional<FactAnswer> latest() {
        return answers.values().stream()
                .max(Comparator.comparing(FactAnswer::at).thenComparing(FactAnswer::fact));
    }

    int version(String fact) {
        return answer(fact).map(FactAnswer::version).orElse(0);
    }

    /**
     * What the engine may read. An answer that no longer fits its question, because the corpus changed, is left out and
     * so asked again.
     *
     * @param granted ids of rights that run according to our own follow-up
     */
    Situation situation(Corpus corpus, LocalDate day, Set<String> granted) {
        var usable = new TreeMap<String, Answer>();
        answers.forEach((fact, given) -> {
            if (fits(corpus, given)) {
                usable.put(fact, given.answer());
            }
        });
        usable.computeIfPresent(RUNNING, (fact, answer) -> withGranted(corpus, answer, granted));
        return new Situation(day, usable);
    }

    static boolean fits(Corpus corpus, FactAnswer given) {
        return corpus.fact(given.fact())
                .map(fact -> !(given.answer() instanceof Answer.Known(Possible value))
                        || fact.problemWith(value).isEmpty())
                .orElse(false);
    }

    private static Answer withGranted(Corpus corpus, Answer answer, Set<String> granted) {
        if (!(answer instanceof Answer.Known(Selection(var certain, var possible)))) {
            return answer;
        }
        var codes = corpus.fact(RUNNING).orElseThrow().values().keySet();
        var more = new HashSet<>(certain);
        granted.stream().filter(codes::contains).forEach(more::add);
        return Answer.known(new Selection(more, possible));
    }
}
