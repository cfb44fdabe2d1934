package be.schakel.access;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Signs in with a local account. Wrong name and wrong password take the same time and give the same answer. */
@Component
class LocalAccounts implements AuthenticationProvider {

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final SignInThrottle throttle;
    private final String hashOfNobody;

    LocalAccounts(Accounts accounts, PasswordEncoder passwords, SignInThrottle throttle) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.hashOfNobody = passwords.encode("nobody");
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var username = attempt.getName();
        var password = String.valueOf(attempt.getCredentials());
        if (throttle.mustWait(username)) {
            throw new LockedException("Too many attempts");
        }
        var account = accounts.named(username);
        var hash = account.map(Accounts.Account::passwordHash).orElse(hashOfNobody);
        if (!passwords.matches(password, hash) || account.isEmpty()) {
            throttle.failed(username);
            throw new BadCredentialsException("Unknown name or wrong password");
        }
        throttle.succeeded(username);
        return signIn(account.get());
    }

    private Authentication signIn(Accounts.Account account) {
        var functions = accounts.functionsOf(account.worker());
        if (functions.isEmpty()) {
            throw new BadCredentialsException("No function today");
        }
        var principal = new SignedIn(account.worker(), account.username(), functions);
        return new UsernamePasswordAuthenticationToken(principal, "", AuthorityUtils.createAuthorityList("WORKER"));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return authentication == UsernamePasswordAuthenticationToken.class;
    }
}
