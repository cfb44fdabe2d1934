package be.schakel.rights;

import be.schakel.engine.Fact;
import be.schakel.engine.Right;
import be.schakel.intake.LifeDomain;
import java.util.List;
import java.util.Optional;

/**
 * One question to a client.
 *
 * @param decides the rights its answer may decide
 * @param known the newest answer, when there is one
 * @param stale that answer is old: ask whether it still holds
 * @param groups the choices of a long list by field of life; empty when the list is short
 */
public record Asking(Fact fact, List<Right> decides, Optional<FactAnswer> known, boolean stale, List<Choices> groups) {

    /**
     * Choices that belong together.
     *
     * @param domain absent for those that belong nowhere else
     */
    public record Choices(Optional<LifeDomain> domain, List<String> codes) {}

    /** The life domain it belongs to. */
    public LifeDomain domain() {
        return LifeDomain.valueOf(fact.topic().name());
    }

    /** Version of the newest answer; 0 when there is none. */
    public int version() {
        return known.map(FactAnswer::version).orElse(0);
    }
}
