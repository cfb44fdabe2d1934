package be.schakel.rights.web;

import be.schakel.engine.Outcome;
import be.schakel.engine.Standing;
import be.schakel.rights.Paper;

/**
 * How a state looks: always beside its word, so that any one of word, icon and colour may be missing (ux rule 12).
 *
 * @param colour class of the style sheet
 * @param drawing path of an icon in a 24 by 24 field, stroked
 */
public record Look(String colour, String drawing) {

    private static final String RING = "M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0";
    private static final String TICK = "M4 12.5l5.5 5.5L20 7";
    private static final String QUESTION = "M8.5 9a3.5 3.5 0 1 1 5 3.2c-1 .5-1.5 1.2-1.5 2.3M12 18.5v.01";

    public static Look of(Standing standing) {
        return switch (standing) {
            case CERTAIN -> new Look("sure", TICK);
            case LIKELY -> new Look("likely", RING + "M12 3v18M12 8h7M12 12h9M12 16h7");
            case MORE_INFO -> new Look("info", QUESTION);
            case NOT_NOW -> new Look("no", RING + "M7.5 12h9");
            case RUNNING -> new Look("runs", "M7 5l12 7-12 7z");
        };
    }

    public static Look of(Paper.State state) {
        return switch (state) {
            case THERE -> new Look("met", TICK);
            case TO_GET -> new Look("open", RING);
            case TOO_OLD -> new Look("unmet", "M12 7v6M12 16.5v.01" + RING);
        };
    }

    public static Look of(Outcome outcome) {
        return switch (outcome) {
            case MET -> new Look("met", TICK);
            case NOT_MET -> new Look("unmet", "M6 6l12 12M18 6L6 18");
            case UNKNOWN -> new Look("open", QUESTION);
        };
    }
}
