package be.schakel.referral;

import be.schakel.intake.WorkItem;
import be.schakel.intake.WorkItem.Waiting;
import be.schakel.intake.WorklistSource;
import be.schakel.platform.Acting;
import be.schakel.platform.Moment;
import be.schakel.referral.ReferralState.Phase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What referrals ask of whom today. A sent referral stays on the sender's list until someone with a name took it
 * (ux rule 22); a late one on the list of the whole team, so that nobody assumes another will see to it (REQ-016).
 */
@Component
class ReferralWorklist implements WorklistSource {

    private final Referrals referrals;
    private final ReferralReading reading;
    private final Moment moment;

    ReferralWorklist(Referrals referrals, ReferralReading reading, Moment moment) {
        this.referrals = referrals;
        this.reading = reading;
        this.moment = moment;
    }

    @Override
    public List<WorkItem> items() {
        var items = new ArrayList<WorkItem>();
        var names = referrals.clientNames();
        for (var view : reading.lines(referrals.sent())) {
            if (view.referral().createdBy().equals(me()) || view.late()) {
                sent(view).ifPresent(todo -> items.add(item(view, todo, names.getOrDefault(view.id(), ""))));
            }
        }
        for (var view : reading.lines(referrals.received())) {
            if (isForMe(view)) {
                received(view).ifPresent(todo -> items.add(item(view, todo, view.clientName())));
            }
        }
        return items;
    }

    /** One thing to do: who, what, until when. */
    private record Todo(Waiting waiting, String what, Optional<LocalDate> due) {
        static Optional<Todo> us(String what) {
            return Optional.of(new Todo(Waiting.ON_US, what, Optional.empty()));
        }
    }

    private static UUID me() {
        return Acting.actor().worker();
    }

    /** What nobody has taken is for the whole team; what has a name, for that one. */
    private static boolean isForMe(ReferralView view) {
        return view.referral().receiver().map(one -> one.worker().equals(me())).orElse(true);
    }

    private static Optional<Todo> sent(ReferralView view) {
        if (view.waitsForOurAnswer()) {
            return Todo.us("answer");
        }
        return switch (view.state()) {
            case DRAFT, CLIENT_AGREED, CALLED -> Todo.us("prepare");
            case SENT, SENT_SECURE, RECEIVED ->
                Optional.of(new Todo(Waiting.ON_OTHERS, "waiting", ReferralReading.answerBy(view.referral())));
            case BOUNCED, REDIRECTED -> Todo.us("back");
            case DROPPED -> Todo.us("dropped");
            case RESULT_KNOWN -> Todo.us("result");
            case ACCEPTED, FIRST_APPOINTMENT, NO_SHOW, ARRIVED, TAKEN_UP, WITHDRAWN_BY_CLIENT, CLOSED ->
                Optional.empty();
        };
    }

    private Optional<Todo> received(ReferralView view) {
        if (view.waitsForOurAnswer()) {
            return Todo.us("answer");
        }
        return switch (view.state()) {
            case SENT, SENT_SECURE, RECEIVED ->
                Optional.of(new Todo(Waiting.ON_US, "received", ReferralReading.answerBy(view.referral())));
            case ACCEPTED -> Todo.us("plan");
            case FIRST_APPOINTMENT -> appointmentPassed(view) ? Todo.us("arrived") : Optional.empty();
            case NO_SHOW -> Todo.us("no-show");
            case ARRIVED -> Todo.us("take-up");
            case TAKEN_UP, RESULT_KNOWN, BOUNCED, REDIRECTED, DROPPED, WITHDRAWN_BY_CLIENT, CLOSED, DRAFT ->
                Optional.empty();
            case CLIENT_AGREED, CALLED -> Optional.empty();
        };
    }

    private boolean appointmentPassed(ReferralView view) {
        return view.referral()
                .appointment()
                .map(when -> when.at().isBefore(moment.now()))
                .orElse(false);
    }

    private static WorkItem item(ReferralView view, Todo todo, String client) {
        var waitingSince = view.state().isIn(Phase.UNANSWERED)
                ? view.referral()
                        .sending()
                        .map(Referral.Sending::at)
                        .orElse(view.referral().since())
                : view.referral().since();
        return new WorkItem(
                todo.waiting(),
                client,
                "referral.work." + todo.what(),
                List.of(view.partner().name()),
                Moment.inBrussels(waitingSince).toLocalDate(),
                todo.due(),
                path(view));
    }

    private static String path(ReferralView view) {
        var referral = view.referral();
        return referral.side() == Side.SENDER
                ? "/traject/" + referral.trajectory() + "/schakelen/" + referral.id()
                : "/schakelingen/" + referral.id();
    }
}
