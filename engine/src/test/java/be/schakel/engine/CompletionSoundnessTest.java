package be.schakel.engine;

import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.engine.corpus.CompiledRight;
import be.schakel.engine.feel.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The engine never says met or not met where a completion of the answers could say otherwise: for small households of
 * every right, every way to fill in the open answers is tried.
 */
@Tag("catalogue")
class CompletionSoundnessTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int HOUSEHOLDS = Integer.getInteger("households", 4);
    private static final int MOST_WAYS = 120;
    private static final Corpus CORPUS = RealCorpus.corpus();
    private final SplittableRandom random = new SplittableRandom(20261122);
    private int decidedWithOpenAnswers;
    private int tried;

    @Test
    void whatIsDecidedHoldsForEveryCompletion() {
        Households households = new Households(CORPUS, 3);
        List<String> contradictions = new ArrayList<>();
        for (CompiledRight right : CORPUS.compiledOn(TODAY)) {
            for (int i = 0; i < HOUSEHOLDS; i++) {
                Situation whole = households.next(TODAY, 0);
                contradictions.addAll(contradictions(right, whole, open(right)));
            }
        }
        assertThat(contradictions).isEmpty();
        assertThat(tried).as("completions tried").isGreaterThan(10_000);
        assertThat(decidedWithOpenAnswers)
                .as("households decided with answers open")
                .isGreaterThan(100);
    }

    /** Up to four of the facts that a right reads and that follow from nothing. */
    private List<String> open(CompiledRight right) {
        List<String> facts = new ArrayList<>(right.factsRead());
        facts.removeIf(fact -> !CORPUS.behind(fact).isEmpty());
        List<String> open = new ArrayList<>();
        for (int i = 0; i < 4 && !facts.isEmpty(); i++) {
            open.add(facts.remove(random.nextInt(facts.size())));
        }
        return open;
    }

    private List<String> contradictions(CompiledRight right, Situation whole, List<String> open) {
        Map<String, Answer> answers = new HashMap<>(whole.answers());
        answers.keySet().retainAll(right.factsRead());
        answers.keySet().removeIf(fact -> !CORPUS.behind(fact).isEmpty());
        open.forEach(answers::remove);
        Situation partly = new Situation(TODAY, answers);
        Knowledge knowledge = Knowledge.of(CORPUS, partly);
        Outcome said = knowledge.verdict(right).outcome();
        Set<Outcome> possible = EnumSet.noneOf(Outcome.class);
        for (Map<String, Possible> way : ways(knowledge, open, right.leaves().values())) {
            Situation filled = partly;
            for (Map.Entry<String, Possible> one : way.entrySet()) {
                filled = filled.with(one.getKey(), one.getValue());
            }
            possible.add(Knowledge.of(CORPUS, filled).verdict(right).outcome());
            tried++;
        }
        if (said == Outcome.UNKNOWN) {
            return List.of();
        }
        decidedWithOpenAnswers++;
        return possible.equals(EnumSet.of(said))
                ? List.of()
                : List.of(right.right().id() + " says " + said + ", completions of " + open + " say " + possible);
    }

    private static List<Map<String, Possible>> ways(
            Knowledge knowledge, List<String> open, Collection<Term> conditions) {
        List<Map<String, Possible>> ways = List.of(Map.of());
        for (String fact : open) {
            List<Possible> values = values(knowledge, fact, conditions);
            if (ways.size() * values.size() > MOST_WAYS) {
                values = values.subList(0, Math.max(1, MOST_WAYS / ways.size()));
            }
            List<Possible> some = values;
            ways = ways.stream()
                    .flatMap(way -> some.stream().map(value -> with(way, fact, value)))
                    .toList();
        }
        return ways;
    }

    private static Map<String, Possible> with(Map<String, Possible> way, String fact, Possible value) {
        Map<String, Possible> more = new HashMap<>(way);
        more.put(fact, value);
        return more;
    }

    /** Both sides of every threshold, and both ends of the scale. */
    private static List<Possible> values(Knowledge knowledge, String fact, Collection<Term> conditions) {
        return Stream.concat(
                        Candidates.of(knowledge, fact, conditions).stream(),
                        Candidates.few(knowledge, fact, conditions).stream())
                .distinct()
                .toList();
    }
}
