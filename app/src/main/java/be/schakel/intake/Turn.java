package be.schakel.intake;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A change of state and what it asks for. The edge itself stands in {@link TrajectoryState#next()}; a turn adds its
 * guard: {@link #refusal} names the rule that is not met, in words that say what to do.
 */
public sealed interface Turn {

    /** Persistent help is an exception, so it is weighed again within this many months. */
    int MONTHS_TO_REVIEW = 3;

    TrajectoryState to();

    /** What the timeline calls it: message key {@code intake.timeline.<happening>}. */
    String happening();

    /** In the worker's words; empty when nothing needs saying. */
    default String note() {
        return "";
    }

    /** The day to look again, which puts it on the holder's worklist. */
    default Optional<LocalDate> lookAgainOn() {
        return Optional.empty();
    }

    default Optional<String> refusal(LocalDate today) {
        return Optional.empty();
    }

    /** Acute need goes first: the broad conversation rests and is planned again (REQ-280). */
    record Crisis(String kind, Safety safety, LocalDate resumeOn) implements Turn {

        public static final int DAYS_TO_RESUMPTION = 7;

        @Override
        public TrajectoryState to() {
            return TrajectoryState.CRISIS;
        }

        @Override
        public String happening() {
            return "CRISIS";
        }

        @Override
        public Optional<LocalDate> lookAgainOn() {
            return Optional.of(resumeOn);
        }

        @Override
        public Optional<String> refusal(LocalDate today) {
            return refuseIf(resumeOn.isBefore(today), "intake.turn.resume-in-past");
        }
    }

    /** The acute need is over, the client goes along again, is back, or it is not the end yet: the work goes on. */
    record Resumed(String note) implements Turn {

        @Override
        public TrajectoryState to() {
            return TrajectoryState.OPEN;
        }

        @Override
        public String happening() {
            return "RESUMED";
        }

        @Override
        public Optional<String> refusal(LocalDate today) {
            return refuseIf(note.isBlank(), "intake.turn.note");
        }
    }

    /** Unasked help to someone very vulnerable: an exception, with a reason and a day to weigh it again. */
    record Persistent(String note, LocalDate reviewOn) implements Turn {

        @Override
        public TrajectoryState to() {
            return TrajectoryState.PERSISTENT;
        }

        @Override
        public String happening() {
            return "PERSISTENT";
        }

        @Override
        public Optional<LocalDate> lookAgainOn() {
            return Optional.of(reviewOn);
        }

        @Override
        public Optional<String> refusal(LocalDate today) {
            var tooFar = reviewOn.isBefore(today) || reviewOn.isAfter(today.plusMonths(MONTHS_TO_REVIEW));
            return refuseIf(note.isBlank(), "intake.turn.reason")
                    .or(() -> refuseIf(tooFar, "intake.turn.review-within"));
        }
    }

    /** A partner accepted a referral and the client knows. The continuity holder stays. */
    record Connected() implements Turn {

        @Override
        public TrajectoryState to() {
            return TrajectoryState.CONNECTED;
        }

        @Override
        public String happening() {
            return "CONNECTED";
        }
    }

    /** The client pauses, or was lost from sight after these attempts; either way an invitation back is planned. */
    record Dormant(Why why, String note, LocalDate inviteOn) implements Turn {

        /** Whose choice the rest is. */
        public enum Why {
            PAUSE,
            LOST
        }

        @Override
        public TrajectoryState to() {
            return TrajectoryState.DORMANT;
        }

        @Override
        public String happening() {
            return "DORMANT_" + why;
        }

        @Override
        public Optional<LocalDate> lookAgainOn() {
            return Optional.of(inviteOn);
        }

        @Override
        public Optional<String> refusal(LocalDate today) {
            return refuseIf(why == Why.LOST && note.isBlank(), "intake.turn.attempts")
                    .or(() -> refuseIf(!inviteOn.isAfter(today), "intake.turn.invite-later"));
        }
    }

    /** The end of the intake is prepared. */
    record ClosingPlanned(String note) implements Turn {

        @Override
        public TrajectoryState to() {
            return TrajectoryState.CLOSING;
        }

        @Override
        public String happening() {
            return "CLOSING";
        }
    }

    private static Optional<String> refuseIf(boolean refused, String messageKey) {
        return refused ? Optional.of(messageKey) : Optional.empty();
    }
}
