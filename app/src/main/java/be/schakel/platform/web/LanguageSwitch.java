package be.schakel.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Changes the language and stays on the page. Coming from a form, what was typed comes along, unsaved. */
@Component
final class LanguageSwitch implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var chosen = request.getParameter(Languages.PARAMETER);
        if (chosen == null) {
            return true;
        }
        Language.byCode(chosen).ifPresent(language -> Languages.choose(language, request, response));
        var page = KeptInput.pageOf(request);
        if (request.getMethod().equals("POST")) {
            KeptInput.keepTyped(request);
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", page);
        return false;
    }
}
