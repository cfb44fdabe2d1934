package be.schakel.followup;

/**
 * How a goal or a step ended, or that it opens again.
 *
 * @param result in words; may be empty
 */
public record Ending(Progress state, String result) {

    public static Ending reopened() {
        return new Ending(Progress.OPEN, "");
    }
}
