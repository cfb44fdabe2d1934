package be.schakel.referral.web;

import be.schakel.referral.ReferralState;

/** Colour and shape of where a referral stands; the word always stands beside them. */
public enum ReferralLook {
    PREPARING("info", "M8 12h8M12 8v8"),
    UNANSWERED("likely", "M12 7v5l3 2"),
    TAKEN("sure", "m8 12 3 3 5-6"),
    BACK("late", "M12 7v6M12 16.5v.5"),
    ENDED("no", "M8 12h8");

    private final String colour;
    private final String shape;

    ReferralLook(String colour, String shape) {
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

    public static ReferralLook of(ReferralState state) {
        return switch (state.phase()) {
            case PREPARING -> PREPARING;
            case UNANSWERED -> UNANSWERED;
            case TAKEN -> TAKEN;
            case BACK -> BACK;
            case ENDED -> ENDED;
        };
    }
}
