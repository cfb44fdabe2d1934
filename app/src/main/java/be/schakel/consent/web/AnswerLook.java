package be.schakel.consent.web;

import be.schakel.consent.LineState;

/** Colour and shape of an answer; the word always stands beside them. */
public enum AnswerLook {
    YES("sure", "m8 12 3 3 5-6"),
    NO("late", "m9 9 6 6M15 9l-6 6"),
    OPEN("info", "M12 7v5l3 2"),
    OVER("no", "M8 12h8");

    private final String colour;
    private final String shape;

    AnswerLook(String colour, String shape) {
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

    public static AnswerLook of(LineState state) {
        return switch (state) {
            case VALID -> YES;
            case REFUSED -> NO;
            case REQUESTED -> OPEN;
            case WITHDRAWN, EXPIRED, SUPERSEDED -> OVER;
        };
    }
}
