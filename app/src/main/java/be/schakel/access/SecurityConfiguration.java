package be.schakel.access;

import be.schakel.platform.web.KeptInput;
import be.schakel.platform.web.Notice;
import be.schakel.platform.web.Saved;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What a browser may do here: own files only, signed in, with a token on each change. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String CONTENT_POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
                    + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    static PasswordEncoder passwordEncoder() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    @Bean
    SecurityFilterChain security(HttpSecurity http, LocalAccounts accounts) {
        return http.authenticationProvider(accounts)
                .authorizeHttpRequests(
                        paths -> paths.requestMatchers("/aanmelden", "/static/**", "/error", "/actuator/health")
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .formLogin(form -> form.loginPage("/aanmelden")
                        .failureHandler(SecurityConfiguration::signInFailed)
                        .defaultSuccessUrl("/"))
                .logout(logout -> logout.logoutUrl("/afmelden").logoutSuccessUrl("/aanmelden"))
                .exceptionHandling(trouble -> trouble.accessDeniedHandler(SecurityConfiguration::denied))
                .headers(SecurityConfiguration::headers)
                .addFilterAfter(new ActingFilter(), AuthorizationFilter.class)
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), microphone=(), geolocation=()"))
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable);
    }

    private static void signInFailed(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failed)
            throws IOException {
        response.sendRedirect("/aanmelden?fout=" + (failed instanceof LockedException ? "wachten" : "ja"));
    }

    /** A form whose session ended keeps its text: sign in, and it is on the page again, not yet saved. */
    private static void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        var fromOurPage = !"cross-site".equals(request.getHeader("Sec-Fetch-Site"));
        var hasPage = request.getParameter(KeptInput.PAGE_FIELD) != null;
        if (denied instanceof CsrfException && fromOurPage && hasPage && !isAutosave(request)) {
            KeptInput.keep(request);
            Notice.say(request, "platform.kept");
            response.sendRedirect(KeptInput.pageOf(request));
            return;
        }
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    private static boolean isAutosave(HttpServletRequest request) {
        return request.getHeader(Saved.AUTOSAVE_HEADER) != null;
    }
}
