package be.schakel.referral.web;

import be.schakel.platform.web.Form;
import be.schakel.referral.Preparation;

/** Does the client agree to be referred, and what may the partner know? */
public record AgreementPage(Preparation prepared, Form form, boolean overtaken) implements PreparationPage {

    /** Where the talk about sharing is held; it leads back here. */
    public String consentPath() {
        return "/traject/" + referral().trajectory() + "/delen/nieuw?partner="
                + referral().recipient() + "&terug=" + path() + "/akkoord";
    }
}
