package be.schakel.clarification;

import be.schakel.engine.Words;
import be.schakel.intake.LifeDomain;
import java.util.List;
import java.util.Optional;

/**
 * The words of the talk, shared by all partners (REQ-283, REQ-284): the same questions in the same order.
 *
 * @param version raised when the meaning of a question changes; answers are stored with it
 * @param domains one per life domain, in their order
 */
public record Conversation(int version, Words why, Words notLower, Words oneHigher, List<Prompts> domains) {

    /**
     * What helps to talk about one domain.
     *
     * @param gentle a soft way in; there exactly when the domain is sensitive (REQ-021)
     */
    public record Prompts(
            LifeDomain domain, Words about, Optional<Words> gentle, List<Prompt> questions, Scale scale) {}

    /**
     * One supporting question.
     *
     * @param hint for the worker
     */
    public record Prompt(String id, Words ask, Optional<Words> hint) {}

    /** The scale question and what 0, 5 and 10 stand for. */
    public record Scale(Words ask, Words zero, Words five, Words ten) {}

    public Prompts of(LifeDomain domain) {
        return domains.stream()
                .filter(prompts -> prompts.domain() == domain)
                .findFirst()
                .orElseThrow();
    }
}
