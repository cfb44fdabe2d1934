package be.schakel.platform.web;

import be.schakel.platform.ClientDataTouched;
import be.schakel.platform.NotHere;
import be.schakel.platform.Refused;
import be.schakel.platform.StaleVersion;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.View;

/** Turns what a page could not foresee into a page that says what happened and what to do. */
@Component
@ControllerAdvice
class Trouble {

    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Trouble(ApplicationEventPublisher events, TransactionTemplate transaction) {
        this.events = events;
        this.transaction = transaction;
    }

    /** Forged or stale address: a 404 that tells nothing, and a line in the trail. */
    @ExceptionHandler
    View notHere(NotHere notHere) {
        transaction.executeWithoutResult(
                status -> events.publishEvent(ClientDataTouched.refused(notHere.subject(), notHere.what())));
        return new TroublePage(HttpStatus.NOT_FOUND, "platform.not-here");
    }

    @ExceptionHandler
    View unreadableAddress(MethodArgumentTypeMismatchException unreadable) {
        return new TroublePage(HttpStatus.NOT_FOUND, "platform.not-here");
    }

    @ExceptionHandler
    View stale(StaleVersion stale) {
        return new TroublePage(HttpStatus.CONFLICT, "platform.stale");
    }

    @ExceptionHandler
    View refused(Refused refused) {
        return new TroublePage(HttpStatus.CONFLICT, "platform.refused", refused.messageKey(), refused.arguments());
    }
}
