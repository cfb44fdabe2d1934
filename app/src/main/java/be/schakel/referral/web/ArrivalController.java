package be.schakel.referral.web;

import be.schakel.platform.Ids;
import be.schakel.platform.Moment;
import be.schakel.platform.web.Form;
import be.schakel.platform.web.Notice;
import be.schakel.platform.web.Redirect;
import be.schakel.referral.DropReason;
import be.schakel.referral.Outcome;
import be.schakel.referral.ReceptionDesk;
import be.schakel.referral.Referral.Appointment;
import be.schakel.referral.ReferralDesk;
import be.schakel.referral.ReferralResult;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** From the first appointment to what came of it. */
@Controller
@RequestMapping("/schakelingen/{id}")
class ArrivalController {

    private static final int LAST_HOUR = 23;
    private static final int LAST_MINUTE = 59;

    private final ReceptionDesk desk;
    private final ReferralDesk referrals;
    private final Ids ids;

    ArrivalController(ReceptionDesk desk, ReferralDesk referrals, Ids ids) {
        this.desk = desk;
        this.referrals = referrals;
        this.ids = ids;
    }

    @GetMapping("/afspraak")
    View appointment(@PathVariable UUID id, Form form) {
        return new AppointmentPage(desk.open(id), form, false);
    }

    @PostMapping("/afspraak")
    View plan(@PathVariable UUID id, Form form) {
        var appointment = read(form);
        if (appointment.isEmpty() || form.isRefused()) {
            return new AppointmentPage(desk.open(id), form, false);
        }
        if (desk.plan(id, Versions.of(form), appointment.get()) == Outcome.OVERTAKEN) {
            return new AppointmentPage(desk.open(id), form, true);
        }
        Notice.say("referral.planned");
        return Redirect.to("/schakelingen/" + id);
    }

    private static Optional<Appointment> read(Form form) {
        var day = form.date("day");
        var hour = form.whole("hour", 0, LAST_HOUR);
        var minute = form.whole("minute", 0, LAST_MINUTE).orElse(0);
        if (day.isEmpty()) {
            form.reject("day", "referral.appointment.day-missing");
        }
        if (hour.isEmpty()) {
            form.reject("hour", "referral.appointment.hour-missing");
        }
        var place = form.requiredText("place", Form.LINE, "referral.appointment.place-missing");
        return day.flatMap(date -> hour.map(at -> new Appointment(
                date.atTime(LocalTime.of(at, minute)).atZone(Moment.BRUSSELS).toInstant(), place)));
    }

    @PostMapping("/aankomst")
    View arrive(@PathVariable UUID id, Form form) {
        return after(id, desk.arrived(id, Versions.of(form)), "referral.arrived");
    }

    @PostMapping("/afwezigheid")
    View miss(@PathVariable UUID id, Form form) {
        return after(id, desk.missed(id, Versions.of(form)), "referral.missed");
    }

    @PostMapping("/voortzetting")
    View takeUp(@PathVariable UUID id, Form form) {
        return after(id, desk.takeUp(id, Versions.of(form)), "referral.taken-up");
    }

    @PostMapping("/afsluiting")
    View close(@PathVariable UUID id, Form form) {
        return after(id, referrals.close(id, Versions.of(form)), "referral.closed");
    }

    private View after(UUID id, Outcome outcome, String notice) {
        if (outcome == Outcome.OVERTAKEN) {
            return new ReceivedReferralPage(desk.open(id), Form.empty().with("message", ids.next()), true);
        }
        Notice.say(notice);
        return Redirect.to("/schakelingen/" + id);
    }

    @GetMapping("/stopzetting")
    View dropping(@PathVariable UUID id, Form form) {
        return new DropPage(desk.open(id), form, false);
    }

    @PostMapping("/stopzetting")
    View drop(@PathVariable UUID id, Form form) {
        var reason = form.choice("reason", DropReason.class);
        if (reason.isEmpty()) {
            form.reject("reason", "referral.drop.missing");
            return dropping(id, form);
        }
        var note = form.text("note", Form.NOTE).orElse("");
        if (form.isRefused()) {
            return dropping(id, form);
        }
        return desk.drop(id, Versions.of(form), reason.get(), note) == Outcome.OVERTAKEN
                ? new DropPage(desk.open(id), form, true)
                : after(id, Outcome.DONE, "referral.dropped");
    }

    @GetMapping("/resultaat")
    View result(@PathVariable UUID id, Form form) {
        return new ResultPage(desk.open(id), form, false);
    }

    @PostMapping("/resultaat")
    View report(@PathVariable UUID id, Form form) {
        var kind = form.choice("kind", ReferralResult.Kind.class);
        if (kind.isEmpty()) {
            form.reject("kind", "referral.report.missing");
            return result(id, form);
        }
        var note = form.text("note", Form.NOTE).orElse("");
        if (form.isRefused()) {
            return result(id, form);
        }
        return desk.report(id, Versions.of(form), kind.get(), note) == Outcome.OVERTAKEN
                ? new ResultPage(desk.open(id), form, true)
                : after(id, Outcome.DONE, "referral.reported");
    }

    /** Opens our own trajectory for the client, filled with what was shared. */
    @PostMapping("/traject")
    View trajectory(@PathVariable UUID id) {
        var trajectory = desk.openTrajectory(id);
        Notice.say("referral.trajectory-opened");
        return Redirect.to("/traject/" + trajectory + "/overzicht");
    }
}
