package be.schakel.consent;

import be.schakel.platform.ClientDataTouched;
import be.schakel.platform.Ids;
import be.schakel.platform.Moment;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes a talk into the file: the new answers take the place of those that stood. */
@Component
class TalkBook {

    private final Consents consents;
    private final ConsentScript script;
    private final Ids ids;
    private final Moment moment;
    private final ApplicationEventPublisher events;

    TalkBook(Consents consents, ConsentScript script, Ids ids, Moment moment, ApplicationEventPublisher events) {
        this.consents = consents;
        this.script = script;
        this.ids = ids;
        this.moment = moment;
        this.events = events;
    }

    Recording write(Talk talk, UUID person, TalkRules rules) {
        consents.lock(talk.trajectory(), talk.recipient());
        if (consents.isRecorded(talk.id())) {
            return new Recording.Recorded();
        }
        if (consents.lastChange(talk.trajectory(), talk.recipient()) > talk.seen()) {
            return new Recording.Overtaken();
        }
        var missing = missing(talk, rules);
        if (!missing.isEmpty()) {
            return new Recording.NotYet(missing);
        }
        save(talk, person);
        return new Recording.Recorded();
    }

    private Set<Step> missing(Talk talk, TalkRules rules) {
        var missing = EnumSet.noneOf(Step.class);
        var refusedBySelf = refusedByTheClient(talk);
        for (var category : talk.saidYesTo()) {
            var decision = rules.yes(talk, category, refusedBySelf.contains(category));
            if (!decision.isAllowed()) {
                missing.addAll(decision.missing().isEmpty() ? EnumSet.of(Step.RIGHT_PERSON) : decision.missing());
            }
        }
        return missing;
    }

    /** Parts the client said no to in person, and that still stand so. */
    private Set<Category> refusedByTheClient(Talk talk) {
        var refused = EnumSet.noneOf(Category.class);
        for (var past : consents.talksOf(talk.trajectory())) {
            if (past.givenBy().isTheClient()) {
                past.lines().stream()
                        .filter(line -> isAbout(talk, line) && line.state() == LineState.REFUSED)
                        .forEach(line -> refused.add(line.category()));
            }
        }
        return refused;
    }

    private void save(Talk talk, UUID person) {
        var at = moment.now();
        consents.save(talk, person, script.version(), WithdrawalCode.of(ids.next()), at);
        var before = consents.linesOf(talk.trajectory()).stream()
                .filter(line -> isAbout(talk, line))
                .toList();
        talk.answers().forEach((category, answer) -> {
            var standing = before.stream()
                    .filter(line ->
                            line.category() == category && line.endedAt().isEmpty())
                    .toList();
            if (!staysAsItIs(standing, answer)) {
                makeRoom(standing, answer, at);
                consents.saveLine(ids.next(), talk, person, category, answer.asState(), at);
            }
        });
        events.publishEvent(ClientDataTouched.changed(talk.trajectory(), "consent"));
        publishStopped(talk, before);
    }

    /** Deciding later leaves a yes or a no as it was. */
    private static boolean staysAsItIs(List<ConsentLine> standing, Answer answer) {
        return answer == Answer.LATER
                && standing.stream()
                        .anyMatch(line -> line.state() == LineState.VALID || line.state() == LineState.REFUSED);
    }

    private void makeRoom(List<ConsentLine> standing, Answer answer, Instant at) {
        for (var line : standing) {
            consents.end(List.of(line), ending(line.state(), answer), at);
        }
    }

    /** A no to what runs is a withdrawal: whoever could look is told to stop. */
    private static LineState ending(LineState standing, Answer answer) {
        if (standing == LineState.EXPIRED) {
            return LineState.EXPIRED;
        }
        return standing == LineState.VALID && answer == Answer.NO ? LineState.WITHDRAWN : LineState.SUPERSEDED;
    }

    private void publishStopped(Talk talk, List<ConsentLine> before) {
        var stopped = EnumSet.noneOf(Category.class);
        before.stream()
                .filter(line -> line.state() == LineState.VALID)
                .filter(line -> talk.answers().get(line.category()) == Answer.NO)
                .forEach(line -> stopped.add(line.category()));
        if (!stopped.isEmpty()) {
            events.publishEvent(new ConsentEnded(talk.trajectory(), talk.recipient(), stopped));
        }
    }

    private static boolean isAbout(Talk talk, ConsentLine line) {
        return line.recipient().equals(talk.recipient()) && line.purpose() == talk.purpose();
    }
}
