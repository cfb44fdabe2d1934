package be.schakel.followup;

import be.schakel.followup.ClosingTalk.NotAsked;
import be.schakel.followup.ClosingTalk.Talked;

/** What stands between a trajectory and its end (model.md 3.1). */
public enum Obstacle {
    OUTCOME("outcome"),
    TALK("talked"),
    WHY_NOT("whyNot"),
    FALLBACK("fallback"),
    NOT_ASKED("notAsked"),
    NOT_ASKED_NOTE("notAskedNote"),
    /** Steps of our own that nobody takes over. */
    STEPS("steps"),
    /** Referrals that were sent and that nobody with a name has taken. */
    REFERRALS("referrals"),
    /** Possible rights that nobody talked about or answered (REQ-288). */
    RIGHTS("rights");

    private final String place;

    Obstacle(String place) {
        this.place = place;
    }

    /** Field or part of the page where it is solved. */
    public String place() {
        return place;
    }

    public String messageKey() {
        return "followup.closing.obstacle." + this;
    }

    boolean stands(ClosingTalk talk, ClosingFile file) {
        return switch (this) {
            case OUTCOME -> talk.outcome().isEmpty();
            case TALK -> talk.talked().isEmpty();
            case WHY_NOT ->
                talk.talked().filter(Talked.NOT::equals).isPresent()
                        && talk.whyNot().isBlank();
            case FALLBACK -> talk.fallback().flatMap(file::corePartner).isEmpty();
            case NOT_ASKED -> !file.notAsked().isEmpty() && talk.notAsked().isEmpty();
            case NOT_ASKED_NOTE ->
                talk.notAsked().filter(NotAsked.OTHER::equals).isPresent()
                        && talk.notAskedNote().isBlank();
            case STEPS -> !file.ourSteps().isEmpty();
            case REFERRALS -> !file.unanswered().isEmpty();
            case RIGHTS -> !file.undispositioned().isEmpty();
        };
    }
}
