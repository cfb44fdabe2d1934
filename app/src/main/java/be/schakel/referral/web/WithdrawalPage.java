package be.schakel.referral.web;

import be.schakel.platform.web.Page;
import be.schakel.referral.ReferralView;
import org.springframework.http.HttpStatus;

/** The client steps back: cannot be undone, so it is asked once, naming the partner. For both sides. */
public record WithdrawalPage(ReferralView view, String path, boolean overtaken) implements Page {

    @Override
    public HttpStatus status() {
        return overtaken ? HttpStatus.CONFLICT : HttpStatus.OK;
    }
}
