package be.schakel.rights;

import be.schakel.engine.Days;
import be.schakel.engine.Right;
import java.time.LocalDate;

/** A right that opens another one, after a term or at once. */
public record Opening(Right from, Right.Edge edge, When when) {

    /** When that is, as far as the answers and the follow-up tell. */
    public sealed interface When {}

    /** Not before the first right is held. */
    public record OnceHeld() implements When {}

    /** The first right is held, and no term is left. */
    public record Now() implements When {}

    /** The first right is held; nobody wrote down since when. */
    public record SinceUnknown() implements When {}

    /**
     * On a day to come.
     *
     * @param days that day, or the days between which it lies when the beginning is known roughly
     */
    public record On(Days days) implements When {}

    static When after(Days opens, LocalDate today) {
        if (opens.latest().filter(last -> !last.isAfter(today)).isPresent()) {
            return new Now();
        }
        return opens.earliest().isEmpty() && opens.latest().isEmpty() ? new SinceUnknown() : new On(opens);
    }

    /** For putting the soonest first. */
    LocalDate day() {
        return when instanceof On(var days) ? days.earliest().or(days::latest).orElse(LocalDate.MAX) : LocalDate.MAX;
    }
}
