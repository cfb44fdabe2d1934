package be.schakel.benchmarks;

import be.schakel.engine.Answer;
import be.schakel.engine.Corpus;
import be.schakel.engine.Engine;
import be.schakel.engine.Fact;
import be.schakel.engine.FactType;
import be.schakel.engine.Households;
import be.schakel.engine.NextQuestion;
import be.schakel.engine.Possible;
import be.schakel.engine.RealCorpus;
import be.schakel.engine.Situation;
import be.schakel.engine.Topic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * How many questions a conversation takes until no answer can change any right: asking what the engine would ask next,
 * against asking everything, in a random order, and in the order of the list of facts. An order of its own ends as soon
 * as nothing that is left can change anything.
 */
final class QuestionsAsked {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private final Corpus corpus = RealCorpus.corpus();
    private final Engine engine = Engine.of(corpus);
    private final List<String> list;
    private final List<Situation> households;
    private final Random random = new Random(5);

    private QuestionsAsked(int households, double yes) {
        Households generated = new Households(corpus, 5);
        this.households = IntStream.range(0, households)
                .mapToObj(_ -> seldom(generated.exact(DAY), yes))
                .toList();
        this.list = corpus.facts().stream()
                .filter(fact -> !fact.judgement() && fact.derived().isEmpty())
                .map(Fact::id)
                .filter(engine.nextQuestions(Situation.on(DAY)).stream()
                        .map(question -> question.fact().id())
                        .toList()::contains)
                .toList();
    }

    /** Most questions of yes or no are about something that is seldom the case. */
    private Situation seldom(Situation household, double yes) {
        Map<String, Answer> answers = new TreeMap<>(household.answers());
        answers.replaceAll(
                (id, answer) -> isYesOrNo(id) ? Answer.known(Possible.truth(random.nextDouble() < yes)) : answer);
        answers.keySet().removeIf(id -> corpus.fact(id).orElseThrow().judgement());
        return new Situation(DAY, answers);
    }

    private boolean isYesOrNo(String id) {
        return corpus.fact(id).orElseThrow().type() == FactType.BOOLEAN;
    }

    static void measure(int households) {
        for (double yes : new double[] {0.5, 0.15}) {
            QuestionsAsked run = new QuestionsAsked(households, yes);
            int all = run.list.size();
            System.out.printf(
                    "%,d households, yes or no questions answered yes %.0f %%; every question: %d%n",
                    households, yes * 100, all);
            run.report("best question first", run::byTheEngine);
            run.report("topic by topic", run::byTopic);
            run.report("fixed order of the list", one -> run.inOrder(run.list, one));
            run.report("random order", one -> {
                List<String> shuffled = new ArrayList<>(run.list);
                Collections.shuffle(shuffled, run.random);
                return run.inOrder(shuffled, one);
            });
        }
    }

    private void report(String how, ToIntFunction<Situation> asking) {
        int[] asked = households.stream().mapToInt(asking).sorted().toArray();
        System.out.printf(
                "%-26s median %3d (%2.0f %%), tenth %d, ninetieth %d, least %d, most %d%n",
                how,
                at(asked, 0.5),
                100.0 * at(asked, 0.5) / list.size(),
                at(asked, 0.1),
                at(asked, 0.9),
                asked[0],
                asked[asked.length - 1]);
    }

    private static int at(int[] sorted, double share) {
        return sorted[(int) (share * (sorted.length - 1))];
    }

    private int byTheEngine(Situation household) {
        return conversation(household, _ -> Optional.empty());
    }

    /** On one topic for as long as that is worth it, as a conversation goes. */
    private int byTopic(Situation household) {
        return conversation(household, Optional::of);
    }

    /** @param staying the topic to stay on after a question of this one */
    private int conversation(Situation household, Function<Topic, Optional<Topic>> staying) {
        Situation told = Situation.on(DAY);
        Optional<Topic> topic = Optional.empty();
        int asked = 0;
        while (true) {
            Optional<NextQuestion> next = NextQuestion.onwards(engine.nextQuestions(told), topic);
            if (next.isEmpty()) {
                return asked;
            }
            topic = staying.apply(next.get().fact().topic());
            told = answered(told, household, next.get());
            asked++;
        }
    }

    private static Situation answered(Situation told, Situation household, NextQuestion question) {
        String fact = question.fact().id();
        return told.with(fact, household.answers().getOrDefault(fact, Answer.dontKnow()));
    }

    /** The shortest part of the order after which nothing is left to ask, found by halving. */
    private int inOrder(List<String> order, Situation household) {
        int tooFew = -1;
        int enough = order.size();
        while (enough - tooFew > 1) {
            int middle = (tooFew + enough) / 2;
            if (isEnough(order.subList(0, middle), household)) {
                enough = middle;
            } else {
                tooFew = middle;
            }
        }
        return enough;
    }

    private boolean isEnough(List<String> facts, Situation household) {
        Map<String, Answer> told = new TreeMap<>();
        facts.forEach(fact -> told.put(fact, household.answers().getOrDefault(fact, Answer.dontKnow())));
        return engine.nextQuestions(new Situation(DAY, told)).isEmpty();
    }
}
