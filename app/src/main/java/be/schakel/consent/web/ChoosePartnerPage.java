package be.schakel.consent.web;

import be.schakel.consent.ConsentPurpose;
import be.schakel.consent.ConsentScript;
import be.schakel.consent.TalkDesk;
import be.schakel.platform.web.Page;
import java.util.UUID;

/** With which partner in mind: each is told apart, in plain words. */
public record ChoosePartnerPage(TalkDesk.Choice choice, ConsentScript script) implements Page {

    public String talk(UUID partner) {
        return PurposePath.talk(choice.card().trajectory(), partner, ConsentPurpose.INTAKE);
    }
}
