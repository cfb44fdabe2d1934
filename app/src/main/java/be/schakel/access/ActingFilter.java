package be.schakel.access;

import be.schakel.platform.Acting;
import be.schakel.platform.Actor;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Binds the acting function of the session to the request; with several functions and none chosen, asks first. */
final class ActingFilter extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var signedIn = signedIn();
        if (signedIn.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        request.setAttribute("schakel.several-functions", signedIn.get().hasSeveralFunctions());
        var actor = ActingFunction.of(request.getSession(), signedIn.get());
        if (actor.isPresent()) {
            proceedAs(actor.get(), request, response, chain);
        } else if (ActingFunction.needsNone(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendRedirect(ActingFunction.PAGE);
        }
    }

    private static void proceedAs(
            Actor actor, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            Acting.<Void, Exception>as(actor, () -> {
                chain.doFilter(request, response);
                return null;
            });
        } catch (ServletException | IOException | RuntimeException fromTheRequest) {
            throw fromTheRequest;
        } catch (Exception neverDeclared) {
            throw new ServletException(neverDeclared);
        }
    }

    private static Optional<SignedIn> signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }
}
