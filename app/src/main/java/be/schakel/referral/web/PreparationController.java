package be.schakel.referral.web;

import be.schakel.consent.Category;
import be.schakel.platform.Acting;
import be.schakel.platform.Ids;
import be.schakel.platform.Moment;
import be.schakel.platform.web.Form;
import be.schakel.platform.web.Notice;
import be.schakel.platform.web.Redirect;
import be.schakel.referral.Call;
import be.schakel.referral.Outcome;
import be.schakel.referral.PreparationDesk;
import be.schakel.referral.PreparationDesk.Dispatch;
import be.schakel.referral.Unreached;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** The steps before a referral leaves, each a noun with its own address: question, agreement, call, check. */
@Controller
@RequestMapping("/traject/{trajectory}/schakelen/{id}")
class PreparationController {

    private final PreparationDesk desk;
    private final Ids ids;
    private final Moment moment;

    PreparationController(PreparationDesk desk, Ids ids, Moment moment) {
        this.desk = desk;
        this.ids = ids;
        this.moment = moment;
    }

    private static View to(UUID trajectory, UUID id, Stage stage) {
        return Redirect.to("/traject/" + trajectory + "/schakelen/" + id + "/" + stage.path());
    }

    @GetMapping("/vraag")
    View question(@PathVariable UUID trajectory, @PathVariable UUID id, Form form) {
        var prepared = desk.preparation(trajectory, id);
        form.with("question", prepared.view().brief().question())
                .with("thresholds", prepared.view().brief().thresholds());
        return new QuestionPage(prepared, form, false);
    }

    @PostMapping("/vraag")
    View write(@PathVariable UUID trajectory, @PathVariable UUID id, Form form) {
        var question = form.requiredText("question", Form.NOTE, "referral.question.missing");
        var thresholds = form.text("thresholds", Form.NOTE).orElse("");
        if (form.isRefused()) {
            return new QuestionPage(desk.preparation(trajectory, id), form, false);
        }
        return switch (desk.write(trajectory, id, Versions.of(form), question, thresholds)) {
            case DONE -> to(trajectory, id, Stage.AGREEMENT);
            case OVERTAKEN -> new QuestionPage(desk.preparation(trajectory, id), form, true);
        };
    }

    @GetMapping("/akkoord")
    View agreement(@PathVariable UUID trajectory, @PathVariable UUID id, Form form) {
        return new AgreementPage(desk.preparation(trajectory, id), form, false);
    }

    @PostMapping("/akkoord")
    View agree(@PathVariable UUID trajectory, @PathVariable UUID id, Form form) {
        if (!form.has("agreed", "yes")) {
            form.reject("agreed", "referral.agreement.missing");
            return new AgreementPage(desk.preparation(trajectory, id), form, false);
        }
        return switch (desk.agree(trajectory, id, Versions.of(form))) {
            case DONE -> to(trajectory, id, Stage.CALL);
            case OVERTAKEN -> new AgreementPage(desk.preparation(trajectory, id), form, true);
        };
    }

    @GetMapping("/oproep")
    View call(@PathVariable UUID trajectory, @PathVariable UUID id, Form form) {
        form.with("call", ids.next()).with("channel", Call.Channel.PHONE).with("client", Call.Presence.PRESENT);
        return new CallPage(desk.preparation(trajectory, id), form, false);
    }

    @PostMapping("/oproep")
    View log(@PathVariable UUID trajectory, @PathVariable UUID id, Form form) {
        var call = call(form);
        if (call.isEmpty() || form.isRefused()) {
            return new CallPage(desk.preparation(trajectory, id), form, false);
        }
        if (desk.log(trajectory, id, Versions.of(form), call.get()) == Outcome.OVERTAKEN) {
            return new CallPage(desk.preparation(trajectory, id), form, true);
        }
        Notice.say(call.get().reached() ? "referral.call.noted" : "referral.call.noted-failed");
        return to(trajectory, id, call.get().reached() ? Stage.CHECK : Stage.CALL);
    }

    private Optional<Call> call(Form form) {
        var outcome = form.choice("outcome", Call.Outcome.class);
        if (outcome.isEmpty()) {
            form.reject("outcome", "referral.call.outcome-missing");
        }
        var with = form.text("spokeWith", Form.LINE).orElse("");
        return outcome.map(reached -> new Call(
                form.id("call").orElseGet(ids::next),
                moment.now(),
                Acting.actor().workerName(),
                form.choice("channel", Call.Channel.class).orElse(Call.Channel.PHONE),
                with,
                reached,
                form.choice("client", Call.Presence.class).orElse(Call.Presence.NOT_PRESENT)));
    }

    @GetMapping("/nazicht")
    View check(@PathVariable UUID trajectory, @PathVariable UUID id, Form form) {
        return new CheckPage(desk.preparation(trajectory, id), form, false);
    }

    /** Sends exactly what the check page showed. */
    @PostMapping("/verzending")
    View send(@PathVariable UUID trajectory, @PathVariable UUID id, Form form) {
        var prepared = desk.preparation(trajectory, id);
        var unreached = form.choice("unreached", Unreached.class);
        if (!prepared.reached() && unreached.isEmpty()) {
            form.reject("unreached", "referral.check.unreached-missing");
        }
        if (!form.has("weighed", "yes")) {
            form.reject("weighed", "referral.check.weighed-missing");
        }
        var reflection = form.text("reflection", Form.NOTE).orElse("");
        if (form.isRefused()) {
            return new CheckPage(prepared, form, false);
        }
        var dispatch = new Dispatch(
                Versions.of(form), shown(form), reflection, prepared.reached() ? Optional.empty() : unreached);
        if (desk.send(trajectory, id, dispatch) == Outcome.OVERTAKEN) {
            return new CheckPage(desk.preparation(trajectory, id), form, true);
        }
        Notice.say("referral.sent");
        return Redirect.to("/traject/" + trajectory + "/schakelen/" + id);
    }

    private static Set<Category> shown(Form form) {
        return Arrays.stream(Category.values())
                .filter(category -> form.has("shown", category.code()))
                .collect(Collectors.toSet());
    }
}
