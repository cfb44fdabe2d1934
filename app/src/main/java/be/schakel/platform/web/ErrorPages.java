package be.schakel.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** The last net: unknown addresses and our own mistakes. Shows a number to report, never an exception text. */
@Controller
class ErrorPages implements ErrorController {

    @RequestMapping("/error")
    View error(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer known ? known : 500;
        var status = HttpStatus.resolve(code);
        if (status == null || status.is5xxServerError()) {
            return new TroublePage(HttpStatus.INTERNAL_SERVER_ERROR, "platform.broken");
        }
        return switch (status) {
            case FORBIDDEN -> new TroublePage(status, "platform.forbidden");
            case NOT_FOUND, METHOD_NOT_ALLOWED -> new TroublePage(HttpStatus.NOT_FOUND, "platform.not-here");
            default -> new TroublePage(status, "platform.unreadable");
        };
    }
}
