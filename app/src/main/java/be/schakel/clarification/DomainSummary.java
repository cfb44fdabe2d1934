package be.schakel.clarification;

import be.schakel.intake.LifeDomain;
import java.time.Instant;
import java.util.Optional;

/**
 * A life domain in short, for overviews, packages and closing. Print strengths before vulnerabilities (REQ-272). Private
 * notes are never in it.
 *
 * @param clientWords verbatim: show them as a quote
 * @param scaleLatest the latest answer to the scale question, also when it was "rather not"
 * @param lastChanged empty when nothing was ever saved
 */
public record DomainSummary(
        LifeDomain domain,
        DomainState state,
        Reply reply,
        String clientWords,
        String strengths,
        String vulnerabilities,
        Optional<Measure> scaleLatest,
        Optional<Instant> lastChanged) {

    static DomainSummary untouched(LifeDomain domain) {
        return new DomainSummary(
                domain, DomainState.NOT_ASKED, Reply.OPEN, "", "", "", Optional.empty(), Optional.empty());
    }

    public boolean isNotAsked() {
        return state == DomainState.NOT_ASKED;
    }

    /** Code of the consent category (model.md 5): K6 health, K7 justice and residence, K8 any other part of the story. */
    public String category() {
        return switch (domain) {
            case GEZONDHEID, PSYCHISCH, MIDDELEN -> "K6";
            case JUSTITIE -> "K7";
            case INKOMEN, SCHULDEN, WONEN, WERK, ONDERWIJS, GEZIN, KINDEREN, NETWERK, VRIJE_TIJD, MOBILITEIT -> "K8";
        };
    }
}
