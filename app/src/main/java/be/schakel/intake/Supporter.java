package be.schakel.intake;

import java.util.UUID;

/**
 * Someone in the client's network: a neighbour, a friend, a doctor.
 *
 * @param role what this person does for the client
 * @param load how heavy it weighs on this person
 */
public record Supporter(UUID id, int version, Kind kind, String name, String role, Load load, String phone) {

    /** Around the kitchen table, or by profession. */
    public enum Kind {
        INFORMAL,
        PROFESSIONAL
    }

    /** How heavy the support weighs. */
    public enum Load {
        LIGHT,
        BEARABLE,
        HEAVY,
        UNKNOWN
    }
}
