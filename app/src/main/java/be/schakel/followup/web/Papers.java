package be.schakel.followup.web;

import be.schakel.followup.Owner;
import be.schakel.intake.ClientCard;
import be.schakel.platform.NotHere;
import be.schakel.platform.web.Language;
import be.schakel.platform.web.Ui;
import java.util.UUID;

/** Papers that go home speak the client's language, whatever the screen speaks. */
public final class Papers {

    private Papers() {}

    /** On paper the client is addressed. */
    public static String owner(Ui paper, Owner owner) {
        return owner instanceof Owner.Client ? paper.t("followup.paper.you") : Owners.name(paper, owner);
    }

    static Language language(UUID trajectory, String code) {
        return Language.byCode(code).orElseThrow(() -> new NotHere(trajectory, "paper"));
    }

    /** Address of a paper in the client's own language, or Dutch when we do not write it. */
    public static String code(ClientCard card) {
        return Language.byCode(card.language()).orElse(Language.NL).code();
    }
}
