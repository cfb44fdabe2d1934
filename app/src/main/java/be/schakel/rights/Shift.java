package be.schakel.rights;

import be.schakel.engine.Finding;
import be.schakel.engine.Standing;
import java.util.Optional;

/** One right that comes out otherwise under another law, for the same answers. */
public record Shift(Effect effect, Finding before, Finding now) {

    /** What a change of the law does to one right of one client. */
    public enum Effect {
        /** Becomes possible. */
        GAINS,
        /** Was likely, becomes certain. */
        SURER,
        /** A question or a check decides now. */
        ASKABLE,
        /** Is no right any more. */
        LOSES,
        /** Stays as it was, with another amount. */
        AMOUNT
    }

    /** Nothing when the right stands as it did, with the same amount. */
    static Optional<Shift> between(Finding before, Finding now) {
        return effect(before, now).map(effect -> new Shift(effect, before, now));
    }

    private static Optional<Effect> effect(Finding before, Finding now) {
        var stood = footing(before);
        var stands = footing(now);
        if (stood == stands) {
            return amountMoved(before, now) ? Optional.of(Effect.AMOUNT) : Optional.empty();
        }
        return Optional.of(
                switch (stands) {
                    case CERTAIN -> stood == Standing.LIKELY ? Effect.SURER : Effect.GAINS;
                    case LIKELY -> stood == Standing.CERTAIN ? Effect.ASKABLE : Effect.GAINS;
                    case MORE_INFO, RUNNING -> Effect.ASKABLE;
                    case NOT_NOW -> Effect.LOSES;
                });
    }

    /** A right that runs stands on its conditions too: it is kept or lost by them. */
    private static Standing footing(Finding finding) {
        if (finding.standing() != Standing.RUNNING) {
            return finding.standing();
        }
        return switch (finding.outcome()) {
            case MET -> Standing.CERTAIN;
            case UNKNOWN -> Standing.MORE_INFO;
            case NOT_MET -> Standing.NOT_NOW;
        };
    }

    private static boolean amountMoved(Finding before, Finding now) {
        return !before.amount()
                .map(amount -> amount.value())
                .equals(now.amount().map(amount -> amount.value()));
    }
}
