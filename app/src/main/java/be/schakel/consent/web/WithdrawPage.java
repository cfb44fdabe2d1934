package be.schakel.consent.web;

import be.schakel.collaboration.Organisation;
import be.schakel.consent.ConsentScript;
import be.schakel.consent.RunningLine;
import be.schakel.consent.WithdrawalCode;
import be.schakel.platform.web.Form;
import be.schakel.platform.web.Page;
import java.util.List;
import org.springframework.http.HttpStatus;

/** First the code, then what it opens: partners and parts, no name. */
public record WithdrawPage(List<RunningLine> running, List<Organisation> desks, ConsentScript script, Form form)
        implements Page {

    @Override
    public HttpStatus status() {
        return form.isRefused() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }

    public boolean isFound() {
        return !running.isEmpty();
    }

    public String printedCode() {
        return WithdrawalCode.read(form.value("code"))
                .map(WithdrawalCode::printed)
                .orElse("");
    }
}
