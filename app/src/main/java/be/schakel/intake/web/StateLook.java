package be.schakel.intake.web;

import be.schakel.intake.TrajectoryState;

/** Colour and shape of a state; the word always stands beside them. */
public enum StateLook {
    RUNNING("likely", "M12 7v5l3 2"),
    ALARM("late", "M12 7v6M12 16.5v.5"),
    CARE("info", "M8 12h8M12 8v8"),
    GOOD("sure", "m8 12 3 3 5-6"),
    QUIET("no", "M8 12h8");

    private final String colour;
    private final String shape;

    StateLook(String colour, String shape) {
        this.colour = colour;
        this.shape = shape;
    }

    /** Class of the tag. */
    public String colour() {
        return colour;
    }

    /** Path drawn inside a circle. */
    public String shape() {
        return shape;
    }

    public static StateLook of(TrajectoryState state) {
        return switch (state) {
            case OPEN -> RUNNING;
            case CRISIS -> ALARM;
            case PERSISTENT, CLOSING -> CARE;
            case CONNECTED -> GOOD;
            case DORMANT, CLOSED -> QUIET;
        };
    }
}
