package be.schakel.referral.web;

import be.schakel.platform.web.Form;
import be.schakel.platform.web.Page;
import be.schakel.referral.ReferralView;
import org.springframework.http.HttpStatus;

/** What the pages of the receiver about one referral have in common. */
public interface ReceptionPage extends Page {

    ReferralView view();

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

    default String path() {
        return "/schakelingen/" + view().id();
    }
}
