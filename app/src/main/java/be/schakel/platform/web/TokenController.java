package be.schakel.platform.web;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Gives a page that stayed open over a new sign-in the token of the new session, so that its text can be saved. */
@Controller
class TokenController {

    @GetMapping("/zegel")
    ResponseEntity<String> token(CsrfToken token) {
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .cacheControl(CacheControl.noStore())
                .body(token.getToken());
    }
}
