package be.schakel.engine;

import static be.schakel.engine.TinyCorpus.aCorpus;
import static be.schakel.engine.TinyCorpus.all;
import static be.schakel.engine.TinyCorpus.any;
import static be.schakel.engine.TinyCorpus.leaf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The next question is the one whose answer decides most, for what it costs to answer. */
class NextQuestionTest {
    private static final Situation NOTHING_KNOWN = Situation.on(LocalDate.of(2024, 6, 1));

    private static List<String> asked(Engine engine, Situation situation) {
        return engine.nextQuestions(situation).stream()
                .map(question -> question.fact().id())
                .toList();
    }

    private static TinyCorpus yesOrNo(String... facts) {
        TinyCorpus corpus = aCorpus();
        List.of(facts).forEach(fact -> corpus.fact(fact, "type: boolean"));
        return corpus;
    }

    @Test
    void theQuestionThatTwoRightsHangOnComesFirst() {
        Engine engine = yesOrNo("one", "both")
                .right("eerste", all("top", leaf("a", "one"), leaf("b", "both")))
                .right("tweede", leaf("b", "both"))
                .engine();
        List<NextQuestion> questions = engine.nextQuestions(NOTHING_KNOWN);
        assertThat(questions.getFirst().fact().id()).isEqualTo("both");
        assertThat(questions.getFirst().rights()).containsExactly("eerste", "tweede");
        assertThat(questions.getFirst().score())
                .isGreaterThan(questions.getLast().score());
    }

    @Test
    void theRightWithMoreAtStakeComesFirst() {
        Engine engine = yesOrNo("small", "great")
                .right("klein", leaf("a", "small"), "stake: 1")
                .right("groot", leaf("a", "great"), "stake: 3")
                .engine();
        assertThat(asked(engine, NOTHING_KNOWN)).containsExactly("great", "small");
    }

    @Test
    void theEasierQuestionComesFirst() {
        Engine engine = aCorpus()
                .fact("needs_paper", "type: boolean, effort: 3")
                .fact("by_heart", "type: boolean, effort: 1")
                .right("recht", all("top", leaf("a", "needs_paper"), leaf("b", "by_heart")))
                .engine();
        assertThat(asked(engine, NOTHING_KNOWN)).containsExactly("by_heart", "needs_paper");
    }

    @Test
    void whatNoLongerMattersIsNotAsked() {
        Engine engine = yesOrNo("one", "two", "three")
                .right("recht", any("top", leaf("a", "one"), all("b", leaf("c", "two"), leaf("d", "three"))))
                .engine();
        assertThat(asked(engine, NOTHING_KNOWN.with("two", Possible.no()))).containsExactly("one");
        assertThat(asked(engine, NOTHING_KNOWN.with("one", Possible.yes()))).isEmpty();
    }

    @Test
    void whatWasAnsweredInAnyWayIsNotAskedAgain() {
        Engine engine = yesOrNo("one").right("recht", leaf("a", "one")).engine();
        assertThat(asked(engine, NOTHING_KNOWN.with("one", Answer.dontKnow()))).isEmpty();
        assertThat(asked(engine, NOTHING_KNOWN.with("one", Answer.ratherNotSay())))
                .isEmpty();
    }

    @Test
    void aJudgementIsNeverAskedOfAClient() {
        Engine engine = aCorpus()
                .fact("willing", "type: boolean, judgement: true")
                .right("recht", leaf("a", "willing"))
                .engine();
        assertThat(asked(engine, NOTHING_KNOWN)).isEmpty();
    }

    @Test
    void aRightThatRunsIsNotAskedAbout() {
        Engine engine = yesOrNo("one", "runs")
                .right("recht", leaf("a", "one"), "running: runs")
                .engine();
        assertThat(asked(engine, NOTHING_KNOWN.with("runs", Possible.yes()))).isEmpty();
    }

    @Test
    void amountsAndDatesAreTriedOnBothSidesOfEveryLimit() {
        Engine engine = aCorpus()
                .fact("income", "type: money, unit: EUR/month, range: [0, 10000]")
                .fact("partner_income", "type: money, unit: EUR/month, range: [0, 10000]")
                .fact("born", "type: date, range: [1900-01-01, 2024-06-01]")
                .right("samen", leaf("a", "income + partner_income <= 1500"))
                .right(
                        "leeftijd",
                        leaf("b", "years and months duration(born, assessment_date).years between 18 and 24"))
                .engine();
        assertThat(asked(engine, NOTHING_KNOWN)).containsExactly("born", "income", "partner_income");
    }

    @Test
    void listsAreAskedWhenTheirRowsMatter() {
        Engine engine = aCorpus()
                .fact(
                        "members",
                        "type: list, fields: {relation: {type: choice, values: {child: " + TinyCorpus.WORDS
                                + ", partner: " + TinyCorpus.WORDS + "}}}")
                .fact("benefits", "type: choices, values: {leefloon: " + TinyCorpus.WORDS + "}")
                .right("kind", leaf("a", "some m in members satisfies m.relation = \"child\""))
                .right("leef", leaf("b", "\"leefloon\" in benefits"))
                .engine();
        assertThat(asked(engine, NOTHING_KNOWN)).containsExactlyInAnyOrder("members", "benefits");
    }

    @Test
    void oneTopicIsFinishedFirst() {
        List<CorpusFile> files = new ArrayList<>(yesOrNo("money")
                .right("geld", leaf("a", "money"), "stake: 3")
                .right("huis", leaf("a", "housed"))
                .files());
        files.add(new CorpusFile(
                "facts/wonen.yaml",
                "topic: wonen\nfacts: [{id: housed, subject: dwelling, type: boolean, sensitivity: ordinary, effort: 1, question: "
                        + TinyCorpus.WORDS + "}]"));
        Engine engine = Engine.of(Corpus.read(files));
        assertThat(asked(engine, NOTHING_KNOWN)).containsExactly("money", "housed");
        assertThat(engine.nextQuestions(NOTHING_KNOWN, Topic.WONEN)
                        .getFirst()
                        .fact()
                        .id())
                .isEqualTo("housed");
    }

    @Test
    void aConversationStaysOnItsTopicForAsLongAsThatIsWorthIt() {
        List<NextQuestion> ranked = List.of(
                question("wage", Topic.WERK, 100),
                question("rent", Topic.WONEN, 50),
                question("home", Topic.WONEN, 49));
        assertThat(next(ranked, Optional.empty())).isEqualTo("wage");
        assertThat(next(ranked, Optional.of(Topic.WONEN))).isEqualTo("rent");
        assertThat(next(List.of(ranked.getFirst(), ranked.getLast()), Optional.of(Topic.WONEN)))
                .isEqualTo("wage");
        assertThat(next(ranked, Optional.of(Topic.GEZIN))).isEqualTo("wage");
        assertThat(NextQuestion.onwards(List.of(), Optional.of(Topic.WONEN))).isEmpty();
    }

    /** "When did the leave begin" is no question before "are you on leave", however much hangs on it. */
    @Test
    void whatMakesSenseAfterAnotherQuestionWaitsForIt() {
        Engine engine = yesOrNo("on_leave")
                .fact("long_leave", "type: boolean, after: on_leave")
                .fact("paid_leave", "type: boolean, after: long_leave")
                .right("eerste", all("top", leaf("a", "on_leave"), leaf("b", "long_leave"), leaf("c", "paid_leave")))
                .right("tweede", leaf("b", "long_leave"), "stake: 3")
                .engine();
        List<NextQuestion> questions = engine.nextQuestions(NOTHING_KNOWN);
        assertThat(questions)
                .extracting(question -> question.fact().id())
                .containsExactly("on_leave", "long_leave", "paid_leave");
        assertThat(questions).extracting(NextQuestion::waits).containsExactly(false, true, true);
        assertThat(engine.nextQuestions(NOTHING_KNOWN.with("on_leave", Answer.dontKnow())))
                .extracting(NextQuestion::waits)
                .containsExactly(false, true);
        assertThat(asked(engine, NOTHING_KNOWN.with("on_leave", Possible.no()))).containsExactly("long_leave");
    }

    private static String next(List<NextQuestion> ranked, Optional<Topic> topic) {
        return NextQuestion.onwards(ranked, topic).orElseThrow().fact().id();
    }

    private static NextQuestion question(String id, Topic topic, int score) {
        Corpus corpus = Corpus.read(List.of(new CorpusFile(
                "facts/" + topic.code() + ".yaml",
                "topic: " + topic.code() + "\nfacts: [{id: " + id
                        + ", subject: person, type: boolean, sensitivity: ordinary, effort: 1, question: "
                        + TinyCorpus.WORDS + "}]")));
        return new NextQuestion(corpus.fact(id).orElseThrow(), List.of("recht"), score);
    }

    /** An answer that decides counts 2, one that leaves more to ask 1; times 60, times the stake, over the effort. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "one | stake: 1 | 120",
                "one | stake: 3 | 360",
                "one and two | stake: 1 | 90",
                "hard | stake: 1 | 60",
                "income <= 1000 | stake: 1 | 120",
                "one or income < 20 | stake: 1 | 90",
            })
    void theScoreIsWhatAnAnswerDecides(String condition, String stake, int score) {
        Engine engine = yesOrNo("one", "two")
                .fact("hard", "type: boolean, effort: 2")
                .fact("income", "type: money, unit: EUR/month, range: [0, 10000]")
                .right("recht", leaf("a", condition), stake)
                .engine();
        assertThat(engine.nextQuestions(NOTHING_KNOWN).getFirst().score()).isEqualTo(score);
    }

    @Test
    void anAnswerThatLeavesMoreToAskCountsHalf() {
        Engine engine = yesOrNo("one", "two")
                .right("recht", all("top", leaf("a", "one"), leaf("b", "two")))
                .engine();
        assertThat(engine.nextQuestions(NOTHING_KNOWN))
                .extracting(NextQuestion::score)
                .containsExactly(90, 90);
    }

    @Test
    void ofTwoEqualQuestionsTheLessSensitiveComesFirst() {
        String sensitive = "  - {id: asked_first, subject: person, question: " + TinyCorpus.WORDS
                + ", sensitivity: special, effort: 1, type: boolean}\n";
        List<CorpusFile> files = new ArrayList<>();
        for (CorpusFile file : yesOrNo("plain")
                .right("recht", all("top", leaf("a", "asked_first"), leaf("b", "plain")))
                .files()) {
            files.add(
                    file.name().startsWith("facts/")
                            ? new CorpusFile(file.name(), file.text().replace("facts:\n", "facts:\n" + sensitive))
                            : file);
        }
        assertThat(asked(Engine.of(Corpus.read(files)), NOTHING_KNOWN)).containsExactly("plain", "asked_first");
    }
}
