package be.schakel.rights;

import be.schakel.engine.Engine;
import be.schakel.engine.Situation;
import be.schakel.intake.IntakeDesk;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lays the answers of the running trajectories of the acting organisation beside two laws: who gains, who loses, whom to
 * ask. Row-level security decides whose answers there are: a function without clients finds nobody.
 */
@Service
@Transactional
public class LawChangeDesk {

    private final Answerers answerers;
    private final FactAnswers facts;
    private final RightCases cases;
    private final IntakeDesk intake;

    LawChangeDesk(Answerers answerers, FactAnswers facts, RightCases cases, IntakeDesk intake) {
        this.answerers = answerers;
        this.facts = facts;
        this.cases = cases;
        this.intake = intake;
    }

    /** Each client named in it leaves a line in the trail. */
    public Replay replay(LawChange change) {
        var before = Engine.of(change.before());
        var now = Engine.of(change.now());
        var running = answerers.all().stream()
                .filter(one -> intake.course(one.trajectory()).state().isRunning())
                .toList();
        var touched = running.stream().flatMap(one -> {
            var situation = situation(one, change);
            return touched(
                    one,
                    change.rights().stream()
                            .flatMap(right -> shift(situation, right.id(), before, now))
                            .toList());
        });
        return new Replay(running.size(), touched.toList());
    }

    private Situation situation(Answerers.Answerer one, LawChange change) {
        var granted = cases.of(one.person()).values().stream()
                .filter(rightCase -> rightCase.state().runs())
                .map(RightCase::right)
                .collect(Collectors.toSet());
        return facts.of(one.person()).situation(change.now(), change.on(), granted);
    }

    private static Stream<Shift> shift(Situation situation, String right, Engine before, Engine now) {
        return before.explore(situation, right).stream()
                .flatMap(stood -> now.explore(situation, right).stream()
                        .flatMap(stands -> Shift.between(stood, stands).stream()));
    }

    private Stream<Touched> touched(Answerers.Answerer one, List<Shift> shifts) {
        if (shifts.isEmpty()) {
            return Stream.empty();
        }
        var name = intake.card(one.trajectory(), "rights.law-change").name();
        return shifts.stream().map(shift -> new Touched(one.trajectory(), name, shift));
    }
}
