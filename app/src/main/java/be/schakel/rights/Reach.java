package be.schakel.rights;

import be.schakel.collaboration.Organisation;
import be.schakel.engine.Right;
import be.schakel.engine.Words;
import be.schakel.platform.Acting;
import java.util.List;
import java.util.Optional;

/**
 * Who decides about a right and who helps, among the partners of the acting organisation (REQ-281, REQ-298).
 *
 * @param decider how the body that decides is called
 * @param deciders partners that may grant it; never a CAW for a financial right
 * @param helpers partners that help, best placed first
 * @param weDecide whether the acting organisation may grant it itself
 */
public record Reach(Words decider, List<Organisation> deciders, List<Organisation> helpers, boolean weDecide) {

    /** Value for the body named by the law when it is no partner. */
    public static final String NAMED = "named";

    static Reach of(Right right, List<Organisation> core, Organisation ours) {
        return new Reach(
                right.decides().name(),
                core.stream().filter(partner -> mayGrant(right, partner)).toList(),
                right.helps().stream()
                        .flatMap(kind -> core.stream().filter(partner -> isKind(partner, kind)))
                        .toList(),
                mayGrant(right, ours));
    }

    /** The rule of REQ-298, also when a corpus or a forged form says otherwise. */
    static boolean mayGrant(Right right, Organisation partner) {
        var cawOnMoney = partner.kind() == Organisation.Kind.CAW && right.kind() == Right.Kind.FINANCIAL;
        return !cawOnMoney && right.decides().partners().stream().anyMatch(kind -> isKind(partner, kind));
    }

    /** Partners that may take the right over: those that may grant it, except the acting organisation itself. */
    public List<Organisation> receivers() {
        return deciders.stream()
                .filter(partner -> !partner.id().equals(Acting.actor().organisation()))
                .toList();
    }

    /** The body behind a chosen value: a partner that may grant, or the body named by the law. */
    Optional<Body> body(String value) {
        if (value.equals(NAMED)) {
            return Optional.of(new Body.Named(decider));
        }
        return partner(value).map(Body.Partner::new);
    }

    Optional<Organisation> partner(String value) {
        return deciders.stream()
                .filter(partner -> partner.id().toString().equals(value))
                .findFirst();
    }

    private static boolean isKind(Organisation partner, be.schakel.engine.Partner kind) {
        return partner.kind().name().equals(kind.name());
    }
}
