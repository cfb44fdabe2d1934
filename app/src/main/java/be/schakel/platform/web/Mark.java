package be.schakel.platform.web;

/** Colour and shape beside the word of a state; any two of the three are enough to read it. */
public enum Mark {
    RUNNING("likely", "M12 7v5l3 2"),
    WAITING("info", "M12 7v5l3 2"),
    CARE("info", "M8 12h8M12 8v8"),
    GOOD("sure", "m8 12 3 3 5-6"),
    ALARM("late", "M12 7v6M12 16.5v.5"),
    NO("late", "m9 9 6 6M15 9l-6 6"),
    QUIET("no", "M8 12h8");

    private final String colour;
    private final String shape;

    Mark(String colour, String shape) {
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
}
