package be.schakel.rights;

import be.schakel.engine.Standing;
import be.schakel.engine.Words;
import be.schakel.intake.LifeDomain;
import java.util.List;
import java.util.Optional;

/**
 * How one right stands for a client, for other screens.
 *
 * @param state where it is on its way; empty while it is only a suggestion or nothing
 * @param responsible name of the worker who guards it, with the state
 * @param domains life domains, the leading one first
 */
public record RightStatus(
        String right,
        Words name,
        Standing standing,
        Optional<RealisationState> state,
        Optional<String> responsible,
        Reach reach,
        List<LifeDomain> domains,
        boolean undispositioned) {

    static RightStatus of(RightView view) {
        return new RightStatus(
                view.right().id(),
                view.right().name(),
                view.standing(),
                view.realisation().map(RightCase::state),
                view.realisation().map(RightCase::responsibleName),
                view.reach(),
                view.right().domains().stream()
                        .map(topic -> LifeDomain.valueOf(topic.name()))
                        .toList(),
                view.undispositioned());
    }
}
