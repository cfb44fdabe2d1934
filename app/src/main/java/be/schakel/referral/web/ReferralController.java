package be.schakel.referral.web;

import be.schakel.intake.LifeDomain;
import be.schakel.platform.Acting;
import be.schakel.platform.Ids;
import be.schakel.platform.web.Form;
import be.schakel.platform.web.Notice;
import be.schakel.platform.web.Redirect;
import be.schakel.referral.Outcome;
import be.schakel.referral.PreparationDesk;
import be.schakel.referral.ReferralDesk;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** The referrals of one client at the sender: the list, a new one, and following one until it is done. */
@Controller
@RequestMapping("/traject/{trajectory}/schakelen")
class ReferralController {

    private final PreparationDesk preparation;
    private final ReferralDesk desk;
    private final Ids ids;

    ReferralController(PreparationDesk preparation, ReferralDesk desk, Ids ids) {
        this.preparation = preparation;
        this.desk = desk;
        this.ids = ids;
    }

    private static String path(UUID trajectory) {
        return "/traject/" + trajectory + "/schakelen";
    }

    @GetMapping
    View list(@PathVariable UUID trajectory) {
        return new ReferralsPage(desk.ofTrajectory(trajectory));
    }

    /** Starts from a right, a domain or a partner, or from nothing. */
    @GetMapping("/nieuw")
    View blank(@PathVariable UUID trajectory, Form form) {
        form.with("id", ids.next()).with("right", form.value("recht")).with("partner", form.value("partner"));
        var start = preparation.start(trajectory, form.value("right"), chosen(form, "domein"));
        form.withAll("domain", start.domains().stream().map(LifeDomain::code).toList());
        return new NewReferralPage(start, form);
    }

    @PostMapping
    View create(@PathVariable UUID trajectory, Form form) {
        var domains = chosen(form, "domain");
        if (domains.isEmpty()) {
            form.reject("domain", "referral.new.domain-missing");
        }
        var partner = form.id("partner");
        if (partner.isEmpty()) {
            form.reject("partner", "referral.new.partner-missing");
        }
        if (form.isRefused() || partner.isEmpty()) {
            return new NewReferralPage(preparation.start(trajectory, form.value("right"), domains), form);
        }
        return partner.get().equals(Acting.actor().organisation())
                ? keptHere(trajectory)
                : drafted(trajectory, form, partner.get(), domains);
    }

    /** Our own organisation was chosen: no referral, we go on ourselves. */
    private static View keptHere(UUID trajectory) {
        Notice.say("referral.new.kept-here");
        return Redirect.to(path(trajectory));
    }

    private View drafted(UUID trajectory, Form form, UUID partner, Set<LifeDomain> domains) {
        var id = form.id("id").orElseGet(ids::next);
        var right = form.text("right", Form.LINE);
        preparation.draft(id, trajectory, partner, domains, right.stream().collect(Collectors.toSet()));
        return Redirect.to(path(trajectory) + "/" + id + "/" + Stage.QUESTION.path());
    }

    private static Set<LifeDomain> chosen(Form form, String field) {
        var domains = EnumSet.noneOf(LifeDomain.class);
        form.values(field).forEach(code -> LifeDomain.byCode(code).ifPresent(domains::add));
        return domains;
    }

    @GetMapping("/{id}")
    View follow(@PathVariable UUID trajectory, @PathVariable UUID id, Form form) {
        return show(trajectory, id, form, false);
    }

    private View show(UUID trajectory, UUID id, Form form, boolean overtaken) {
        return new SentReferralPage(
                preparation.preparation(trajectory, id), form.with("message", ids.next()), overtaken);
    }

    @PostMapping("/{id}/bericht")
    View answer(@PathVariable UUID trajectory, @PathVariable UUID id, Form form) {
        var words = form.requiredText("words", Form.NOTE, "referral.message.empty");
        preparation.preparation(trajectory, id);
        if (form.isRefused()) {
            return show(trajectory, id, form, false);
        }
        desk.say(id, form.id("message").orElseGet(ids::next), words);
        Notice.say("referral.message.sent");
        return Redirect.to(path(trajectory) + "/" + id);
    }

    @PostMapping("/{id}/afsluiting")
    View close(@PathVariable UUID trajectory, @PathVariable UUID id, Form form) {
        return after(trajectory, id, desk.close(id, Versions.of(form)), "referral.closed", "");
    }

    @PostMapping("/{id}/herneming")
    View retry(@PathVariable UUID trajectory, @PathVariable UUID id, Form form) {
        return after(
                trajectory, id, desk.retry(id, Versions.of(form)), "referral.retried", "/" + Stage.QUESTION.path());
    }

    @GetMapping("/{id}/intrekking")
    View askWithdrawal(@PathVariable UUID trajectory, @PathVariable UUID id) {
        return new WithdrawalPage(preparation.preparation(trajectory, id).view(), path(trajectory) + "/" + id, false);
    }

    @PostMapping("/{id}/intrekking")
    View withdraw(@PathVariable UUID trajectory, @PathVariable UUID id, Form form) {
        if (desk.withdraw(id, Versions.of(form)) == Outcome.OVERTAKEN) {
            return new WithdrawalPage(
                    preparation.preparation(trajectory, id).view(), path(trajectory) + "/" + id, true);
        }
        Notice.say("referral.withdrawn");
        return Redirect.to(path(trajectory) + "/" + id);
    }

    private View after(UUID trajectory, UUID id, Outcome outcome, String notice, String next) {
        if (outcome == Outcome.OVERTAKEN) {
            return show(trajectory, id, Form.empty(), true);
        }
        Notice.say(notice);
        return Redirect.to(path(trajectory) + "/" + id + next);
    }
}
