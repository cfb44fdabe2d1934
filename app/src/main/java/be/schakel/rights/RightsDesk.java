package be.schakel.rights;

import be.schakel.engine.Possible;
import be.schakel.intake.ClientCard;
import be.schakel.intake.IntakeDesk;
import be.schakel.intake.LifeDomain;
import be.schakel.platform.ClientDataTouched;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Exploring rights: the board, the questions and their answers, and what other modules may show of it. */
@Service
@Transactional
public class RightsDesk {

    private final IntakeDesk intake;
    private final Explorer explorer;
    private final RightViews views;
    private final FactAnswers facts;
    private final Leaflets leaflets;
    private final ApplicationEventPublisher events;

    RightsDesk(
            IntakeDesk intake,
            Explorer explorer,
            RightViews views,
            FactAnswers facts,
            Leaflets leaflets,
            ApplicationEventPublisher events) {
        this.intake = intake;
        this.explorer = explorer;
        this.views = views;
        this.facts = facts;
        this.leaflets = leaflets;
        this.events = events;
    }

    /**
     * @param topic life domain the conversation is about: its questions come first
     * @param notNow facts put off in this conversation
     */
    public Board board(UUID trajectory, Optional<LifeDomain> topic, Set<String> notNow) {
        var card = intake.card(trajectory, "rights");
        var explored = explorer.explore(card);
        var next = explorer.next(explored, topic, notNow);
        return new Board(
                card,
                views.all(explored),
                next,
                next.flatMap(asking -> beforehand(card, asking)),
                explorer.stale(explored.sheet()),
                explored.sheet().answers().size(),
                notNow.size(),
                !leaflets.given(trajectory).isEmpty());
    }

    /** The question worth asking now, for other screens; empty when no answer would change anything. */
    public Optional<Asking> nextQuestion(UUID trajectory, Optional<LifeDomain> topic) {
        var card = intake.card(trajectory, "rights.next-question");
        return explorer.next(explorer.explore(card), topic, Set.of());
    }

    public QuestionList questions(UUID trajectory) {
        var card = intake.card(trajectory, "rights.questions");
        var byDomain =
                explorer.everything(facts.of(card.person())).stream().collect(Collectors.groupingBy(Asking::domain));
        return new QuestionList(
                card,
                Arrays.stream(LifeDomain.values())
                        .filter(byDomain::containsKey)
                        .map(domain -> new QuestionList.OfDomain(domain, byDomain.getOrDefault(domain, List.of())))
                        .toList());
    }

    public QuestionFile question(UUID trajectory, String fact) {
        var card = intake.card(trajectory, "rights.question");
        var asked = explorer.fact(trajectory, fact);
        var asking = explorer.asking(explorer.explore(card), asked);
        return new QuestionFile(card, asking, facts.history(card.person(), fact), beforehand(card, asking));
    }

    private Optional<Possible> beforehand(ClientCard card, Asking asking) {
        return asking.known().isEmpty()
                ? Beforehand.of(asking.fact().id(), card, () -> intake.household(card.trajectory()))
                : Optional.empty();
    }

    /**
     * Writes an answer down beside the earlier ones.
     *
     * @throws IllegalArgumentException when the answer does not fit the question: the form checks that first
     */
    public AnswerResult answer(UUID trajectory, GivenAnswer given) {
        var card = intake.card(trajectory, "rights.question");
        var fact = explorer.fact(trajectory, given.fact());
        given.refusal(fact, explorer.today()).ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
        var before = explorer.explore(card);
        if (before.sheet().version(fact.id()) != given.version() || !facts.add(card, given)) {
            return new AnswerResult.Overtaken(
                    facts.history(card.person(), fact.id()).getFirst());
        }
        events.publishEvent(ClientDataTouched.changed(trajectory, "rights.answer"));
        return new AnswerResult.Saved(Change.between(before, explorer.explore(card)));
    }

    public Leaflet leaflet(UUID trajectory) {
        var card = intake.card(trajectory, "rights.leaflet");
        return new Leaflet(
                card,
                explorer.today(),
                views.all(explorer.explore(card)).stream()
                        .filter(Leaflet::mayStandOn)
                        .toList(),
                views.ours(),
                !leaflets.given(trajectory).isEmpty());
    }

    /** Printed and given to the client (REQ-063). */
    public void leafletGiven(UUID trajectory, String language) {
        intake.card(trajectory, "rights.leaflet");
        leaflets.give(trajectory, language);
        events.publishEvent(ClientDataTouched.changed(trajectory, "rights.leaflet"));
    }

    /** Every right with its state, in the order of the board. */
    public List<RightStatus> overview(UUID trajectory) {
        var card = intake.card(trajectory, "rights.overview");
        return views.all(explorer.explore(card)).stream().map(RightStatus::of).toList();
    }

    /** Rights taken and possible (K3) and the progress of applications (K4), for a package under consent. */
    public List<ShareableRight> shareable(UUID trajectory) {
        var card = intake.card(trajectory, "rights.shareable");
        return views.all(explorer.explore(card)).stream()
                .filter(ShareableRight::isWorthTelling)
                .map(ShareableRight::of)
                .toList();
    }
}
