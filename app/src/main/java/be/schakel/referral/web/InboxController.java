package be.schakel.referral.web;

import be.schakel.platform.Ids;
import be.schakel.platform.web.Form;
import be.schakel.platform.web.Notice;
import be.schakel.platform.web.Redirect;
import be.schakel.referral.BounceReason;
import be.schakel.referral.Outcome;
import be.schakel.referral.ReceptionDesk;
import be.schakel.referral.ReferralDesk;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** The inbox: look, take it, ask, or give it back. */
@Controller
@RequestMapping("/schakelingen")
class InboxController {

    private final ReceptionDesk desk;
    private final ReferralDesk referrals;
    private final Ids ids;

    InboxController(ReceptionDesk desk, ReferralDesk referrals, Ids ids) {
        this.desk = desk;
        this.referrals = referrals;
        this.ids = ids;
    }

    @GetMapping
    View inbox() {
        return new InboxPage(desk.inbox());
    }

    @GetMapping("/verstuurd")
    View outbox() {
        return new OutboxPage(referrals.sent());
    }

    @GetMapping("/{id}")
    View look(@PathVariable UUID id, Form form) {
        return show(id, form);
    }

    private View show(UUID id, Form form) {
        return new ReceivedReferralPage(desk.open(id), form.with("message", ids.next()), false);
    }

    @PostMapping("/{id}/bericht")
    View ask(@PathVariable UUID id, Form form) {
        var words = form.requiredText("words", Form.NOTE, "referral.message.empty");
        if (form.isRefused()) {
            return show(id, form);
        }
        desk.open(id);
        referrals.say(id, form.id("message").orElseGet(ids::next), words);
        Notice.say("referral.message.sent");
        return Redirect.to("/schakelingen/" + id);
    }

    @GetMapping("/{id}/opname")
    View acceptance(@PathVariable UUID id, Form form) {
        return new AcceptancePage(desk.open(id), desk.colleagues(), form, false);
    }

    @PostMapping("/{id}/opname")
    View accept(@PathVariable UUID id, Form form) {
        var worker = form.id("worker");
        if (worker.isEmpty()) {
            form.reject("worker", "referral.accept.missing");
            return acceptance(id, form);
        }
        if (desk.accept(id, Versions.of(form), worker.get()) == Outcome.OVERTAKEN) {
            return new AcceptancePage(desk.open(id), desk.colleagues(), form, true);
        }
        Notice.say("referral.accepted");
        return Redirect.to("/schakelingen/" + id);
    }

    @GetMapping("/{id}/niet-voor-ons")
    View notForUs(@PathVariable UUID id, Form form) {
        return new NotForUsPage(desk.open(id), desk.others(id), form, false);
    }

    @PostMapping("/{id}/niet-voor-ons")
    View giveBack(@PathVariable UUID id, Form form) {
        var reason = form.choice("reason", BounceReason.class);
        if (reason.isEmpty()) {
            form.reject("reason", "referral.not-for-us.reason-missing");
        }
        var note = form.text("note", Form.NOTE).orElse("");
        var suggestion = form.id("suggestion");
        if (reason.isEmpty() || form.isRefused()) {
            return notForUs(id, form);
        }
        var version = Versions.of(form);
        var outcome = suggestion.isPresent()
                ? desk.redirect(id, version, reason.get(), note, suggestion.get())
                : desk.bounce(id, version, reason.get(), note);
        if (outcome == Outcome.OVERTAKEN) {
            return new NotForUsPage(desk.open(id), desk.others(id), form, true);
        }
        Notice.say("referral.given-back");
        return Redirect.to("/schakelingen");
    }

    @GetMapping("/{id}/intrekking")
    View askWithdrawal(@PathVariable UUID id) {
        return new WithdrawalPage(desk.open(id), "/schakelingen/" + id, false);
    }

    @PostMapping("/{id}/intrekking")
    View withdraw(@PathVariable UUID id, Form form) {
        if (referrals.withdraw(id, Versions.of(form)) == Outcome.OVERTAKEN) {
            return new WithdrawalPage(desk.open(id), "/schakelingen/" + id, true);
        }
        Notice.say("referral.withdrawn");
        return Redirect.to("/schakelingen");
    }
}
