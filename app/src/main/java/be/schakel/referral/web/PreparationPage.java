package be.schakel.referral.web;

import be.schakel.platform.web.Form;
import be.schakel.platform.web.Page;
import be.schakel.referral.Preparation;
import be.schakel.referral.Referral;
import org.springframework.http.HttpStatus;

/** What the steps of a preparation have in common. */
public interface PreparationPage extends Page {

    Preparation prepared();

    Form form();

    /** Someone else changed it meanwhile: what stands now is shown, what was typed stays. */
    boolean overtaken();

    @Override
    default HttpStatus status() {
        if (overtaken()) {
            return HttpStatus.CONFLICT;
        }
        return form().isRefused() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }

    default Referral referral() {
        return prepared().referral();
    }

    /** Address of the referral; the steps stand below it. */
    default String path() {
        return "/traject/" + referral().trajectory() + "/schakelen/"
                + referral().id();
    }

    default String partner() {
        return prepared().view().partner().name();
    }
}
