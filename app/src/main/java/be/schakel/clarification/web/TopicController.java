package be.schakel.clarification.web;

import be.schakel.clarification.ClarificationDesk;
import be.schakel.clarification.Conversation;
import be.schakel.clarification.OpenTopic;
import be.schakel.clarification.SaveResult.Kept;
import be.schakel.clarification.SaveResult.NotAllowed;
import be.schakel.clarification.SaveResult.Overtaken;
import be.schakel.clarification.Topic;
import be.schakel.clarification.TypedTalk;
import be.schakel.intake.LifeDomain;
import be.schakel.platform.Moment;
import be.schakel.platform.NotHere;
import be.schakel.platform.web.Form;
import be.schakel.platform.web.NotSaved;
import be.schakel.platform.web.Notice;
import be.schakel.platform.web.Redirect;
import be.schakel.platform.web.Saved;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/traject/{trajectory}/gesprek/{code}")
class TopicController {

    private final ClarificationDesk desk;
    private final Conversation conversation;
    private final Moment moment;

    TopicController(ClarificationDesk desk, Conversation conversation, Moment moment) {
        this.desk = desk;
        this.conversation = conversation;
        this.moment = moment;
    }

    @GetMapping
    View show(@PathVariable UUID trajectory, @PathVariable String code, Form form) {
        return page(desk.open(trajectory, domain(trajectory, code)), form, HttpStatus.OK);
    }

    /** Sent by the page itself while someone types: the answer is one sentence, in any case. */
    @PostMapping(headers = Saved.AUTOSAVE_HEADER)
    View autosave(@PathVariable UUID trajectory, @PathVariable String code, Form form) {
        var domain = domain(trajectory, code);
        var typed = new TalkForm(form).read(moment.today());
        if (form.isRefused()) {
            return NotSaved.refused();
        }
        return switch (desk.save(trajectory, domain, typed)) {
            case Kept kept -> new Saved(kept.at(), kept.version());
            case Overtaken overtaken -> NotSaved.stale();
            case NotAllowed notAllowed -> NotSaved.refused();
        };
    }

    @PostMapping
    View save(@PathVariable UUID trajectory, @PathVariable String code, Form form) {
        var domain = domain(trajectory, code);
        var typed = new TalkForm(form).read(moment.today());
        if (form.isRefused()) {
            return refused(trajectory, domain, form);
        }
        return switch (desk.save(trajectory, domain, typed)) {
            case Kept kept -> saved(trajectory, domain, form);
            case Overtaken overtaken -> overtaken(trajectory, typed, form, overtaken.theirs());
            case NotAllowed notAllowed -> {
                form.reject(TalkForm.STATE, notAllowed.messageKey());
                yield refused(trajectory, domain, form);
            }
        };
    }

    private static View saved(UUID trajectory, LifeDomain domain, Form form) {
        Notice.say("clarification.saved");
        var list = "/traject/" + trajectory + "/gesprek";
        return Redirect.to(form.has("then", "list") ? list : list + "/" + domain.code());
    }

    private View refused(UUID trajectory, LifeDomain domain, Form form) {
        return page(desk.open(trajectory, domain), form, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private View overtaken(UUID trajectory, TypedTalk mine, Form form, Topic theirs) {
        var open = desk.open(trajectory, theirs.domain());
        var conflict = Conflict.between(open.topic().talkOn(mine.day()), mine.talk());
        var merged = new TalkForm(form).over(open.topic());
        return page(open, merged, HttpStatus.CONFLICT).with(conflict);
    }

    private TopicPage page(OpenTopic open, Form form, HttpStatus status) {
        new TalkForm(form).fill(open.topic(), moment.today());
        return TopicPage.of(open, conversation, form, status);
    }

    private static LifeDomain domain(UUID trajectory, String code) {
        return LifeDomain.byCode(code).orElseThrow(() -> new NotHere(trajectory, "domain"));
    }
}
