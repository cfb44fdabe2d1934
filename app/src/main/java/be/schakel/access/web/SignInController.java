package be.schakel.access.web;

import be.schakel.access.ActingFunction;
import be.schakel.access.SignedIn;
import be.schakel.platform.web.Form;
import be.schakel.platform.web.Redirect;
import jakarta.servlet.http.HttpSession;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
class SignInController {

    private final boolean demo;

    SignInController(Environment environment) {
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @GetMapping("/aanmelden")
    View signIn(Form form, @RequestParam(defaultValue = "") String fout) {
        switch (fout) {
            case "" -> {}
            case "wachten" -> form.reject("username", "access.sign-in.wait");
            default -> form.reject("username", "access.sign-in.wrong");
        }
        return new SignInPage(form, demo);
    }

    @GetMapping(ActingFunction.PAGE)
    View functions(@AuthenticationPrincipal SignedIn signedIn, Form form) {
        return new FunctionPage(signedIn.functions(), form);
    }

    @PostMapping(ActingFunction.PAGE)
    View choose(@AuthenticationPrincipal SignedIn signedIn, Form form, HttpSession session) {
        var chosen = form.id("function");
        if (chosen.isPresent() && ActingFunction.choose(session, signedIn, chosen.get())) {
            return Redirect.to("/");
        }
        form.reject("function", "access.function.choose");
        return new FunctionPage(signedIn.functions(), form);
    }
}
