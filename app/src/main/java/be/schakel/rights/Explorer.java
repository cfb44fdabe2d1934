package be.schakel.rights;

import be.schakel.engine.Fact;
import be.schakel.engine.NextQuestion;
import be.schakel.engine.Right;
import be.schakel.engine.Topic;
import be.schakel.engine.Words;
import be.schakel.intake.ClientCard;
import be.schakel.intake.LifeDomain;
import be.schakel.platform.Moment;
import be.schakel.platform.NotHere;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Lays what is known of a person beside the law. */
@Component
class Explorer {

    private final Law law;
    private final FactAnswers facts;
    private final RightCases cases;
    private final Moment moment;

    Explorer(Law law, FactAnswers facts, RightCases cases, Moment moment) {
        this.law = law;
        this.facts = facts;
        this.cases = cases;
        this.moment = moment;
    }

    Explored explore(ClientCard card) {
        var sheet = facts.of(card.person());
        var onTheirWay = cases.of(card.person());
        var running = onTheirWay.values().stream()
                .filter(rightCase -> rightCase.state().runs())
                .map(RightCase::right)
                .collect(Collectors.toSet());
        var situation = sheet.situation(law.corpus(), moment.today(), running);
        return new Explored(
                card.trajectory(), sheet, onTheirWay, situation, law.engine().explore(situation));
    }

    LocalDate today() {
        return moment.today();
    }

    /** @throws NotHere when the corpus has no such question */
    Fact fact(UUID trajectory, String id) {
        return law.corpus().fact(id).orElseThrow(() -> new NotHere(trajectory, "rights.question"));
    }

    /** What a right is called; its id when today's law no longer knows it. */
    Words name(String right) {
        return right(right).map(Right::name).orElse(new Words(right, right, right));
    }

    Optional<Right> right(String right) {
        return law.corpus().right(right, today());
    }

    private Asking asking(FactSheet sheet, Fact fact, List<Right> decides, List<Asking.Choices> groups) {
        var known = sheet.answer(fact.id());
        return new Asking(
                fact,
                decides,
                known,
                known.filter(answer -> answer.isStale(fact, today())).isPresent(),
                groups);
    }

    /** The question with the rights that read its answer, asked or not. */
    Asking asking(Explored explored, Fact fact) {
        return asking(explored, fact, explored.readersOf(law.corpus(), fact.id()));
    }

    private Asking asking(Explored explored, Fact fact, List<String> decides) {
        var rights = explored.rights().stream()
                .filter(right -> decides.contains(right.id()))
                .toList();
        return asking(explored.sheet(), fact, rights, LongLists.of(fact, explored.rights()));
    }

    /** Answers too old to build on. */
    List<Asking> stale(FactSheet sheet) {
        return everything(sheet).stream().filter(Asking::stale).toList();
    }

    /** Every question with what is known; not with the rights it decides. */
    List<Asking> everything(FactSheet sheet) {
        return law.corpus().facts().stream()
                .map(fact -> asking(sheet, fact, List.of(), List.of()))
                .toList();
    }

    /**
     * The question to ask now, leaving out what was put off in this conversation.
     *
     * @param topic life domain whose questions come first; when none is chosen, that of the last answer, for as long as
     *     that is worth it
     */
    Optional<Asking> next(Explored explored, Optional<LifeDomain> topic, Set<String> notNow) {
        return topic.map(domain -> best(explored, domain, notNow))
                .orElseGet(() -> onwards(explored, notNow))
                .map(question -> asking(explored, question.fact(), question.rights()));
    }

    private Optional<NextQuestion> best(Explored explored, LifeDomain domain, Set<String> notNow) {
        var topic = Topic.valueOf(domain.name());
        return due(law.engine().nextQuestions(explored.situation(), topic), notNow).stream()
                .findFirst();
    }

    private Optional<NextQuestion> onwards(Explored explored, Set<String> notNow) {
        var topic = explored.sheet()
                .latest()
                .flatMap(answer -> law.corpus().fact(answer.fact()))
                .map(Fact::topic);
        return NextQuestion.onwards(due(law.engine().nextQuestions(explored.situation()), notNow), topic);
    }

    /** What makes sense after a question that was put off, waits with it. */
    private static List<NextQuestion> due(List<NextQuestion> ranked, Set<String> notNow) {
        return ranked.stream()
                .filter(question ->
                        !question.waits() && !notNow.contains(question.fact().id()))
                .toList();
    }
}
