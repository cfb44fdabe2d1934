package be.schakel.catalogue;

import be.schakel.platform.Role;

/** Who keeps the figures of an organisation; the database holds the same rule ({@code keeps_figures_of}). */
public final class FigureKeeping {

    private FigureKeeping() {}

    /** A coordinator, or who leads a team and knows the law best there. */
    public static boolean isFor(Role role) {
        return switch (role) {
            case COORDINATOR, SUPERVISOR -> true;
            case INTAKE_WORKER, FINANCIAL_INQUIRER, REFERRER -> false;
        };
    }
}
