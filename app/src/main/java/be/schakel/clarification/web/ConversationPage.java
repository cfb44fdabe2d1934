package be.schakel.clarification.web;

import be.schakel.clarification.DomainSummary;
import be.schakel.clarification.OpenTalk;
import be.schakel.intake.ClientCard;
import be.schakel.platform.web.Page;
import java.util.List;

/** The fourteen life domains of one client, in the order every partner has. */
public record ConversationPage(OpenTalk talk) implements Page {

    public ClientCard card() {
        return talk.card();
    }

    public String path() {
        return "/traject/" + card().trajectory() + "/gesprek";
    }

    public List<DomainSummary> notAsked() {
        return talk.domains().stream().filter(DomainSummary::isNotAsked).toList();
    }

    public List<DomainSummary> withStrengths() {
        return talk.domains().stream()
                .filter(domain -> !domain.strengths().isEmpty())
                .toList();
    }
}
