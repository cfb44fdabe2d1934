package be.schakel.consent.web;

import be.schakel.consent.Answer;
import be.schakel.consent.ConsentPurpose;
import be.schakel.consent.ConsentScript;
import be.schakel.consent.Recording;
import be.schakel.consent.Talk;
import be.schakel.consent.TalkDesk;
import be.schakel.platform.Moment;
import be.schakel.platform.web.Form;
import be.schakel.platform.web.Language;
import be.schakel.platform.web.Notice;
import be.schakel.platform.web.Redirect;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Asking the client: choose a partner, hold the talk, note the answers. */
@Controller
@RequestMapping("/traject/{trajectory}/delen/nieuw")
class TalkController {

    private final TalkDesk desk;
    private final ConsentScript script;
    private final Moment moment;

    TalkController(TalkDesk desk, ConsentScript script, Moment moment) {
        this.desk = desk;
        this.script = script;
        this.moment = moment;
    }

    @GetMapping
    View choose(
            @PathVariable UUID trajectory,
            @RequestParam Optional<UUID> partner,
            @RequestParam(defaultValue = "") String terug) {
        if (partner.isEmpty()) {
            return new ChoosePartnerPage(desk.choice(trajectory), script);
        }
        var talk = PurposePath.talk(trajectory, partner.get(), ConsentPurpose.INTAKE);
        return Redirect.to(
                terug.isEmpty() ? talk : talk + "?terug=" + URLEncoder.encode(terug, StandardCharsets.UTF_8));
    }

    @GetMapping("/{partner}/{purpose}")
    View open(@PathVariable UUID trajectory, @PathVariable UUID partner, @PathVariable String purpose, Form form) {
        var preparation = desk.prepare(trajectory, partner, PurposePath.purpose(purpose, trajectory));
        var language = Language.byCode(preparation.card().language()).orElse(Language.NL);
        form.with("talk", preparation.talk())
                .with("seen", preparation.seen())
                .with("terug", "")
                .with("language", language.code());
        return new TalkPage(preparation, script, form, false);
    }

    @PostMapping("/{partner}/{purpose}")
    View note(@PathVariable UUID trajectory, @PathVariable UUID partner, @PathVariable String purpose, Form form) {
        var preparation = desk.prepare(trajectory, partner, PurposePath.purpose(purpose, trajectory));
        var typed = new TalkForm(form, preparation, moment.today());
        var talk = typed.talk();
        if (form.isRefused()) {
            return new TalkPage(preparation, script, form, false);
        }
        return switch (desk.record(talk)) {
            case Recording.Recorded recorded -> noted(talk, form.value("terug"));
            case Recording.NotYet notYet -> {
                typed.reject(notYet.missing());
                yield new TalkPage(preparation, script, form, false);
            }
            case Recording.Overtaken overtaken -> new TalkPage(preparation, script, form, true);
        };
    }

    private static View noted(Talk talk, String back) {
        Notice.say(talk.answers().containsValue(Answer.NO) ? "consent.new.noted-no" : "consent.new.noted");
        return Redirect.to(
                back.matches("/([^/\\\\\\s][^\\\\\\s]*)?") ? back : "/traject/" + talk.trajectory() + "/delen");
    }
}
