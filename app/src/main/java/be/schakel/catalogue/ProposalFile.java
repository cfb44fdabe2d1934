package be.schakel.catalogue;

import be.schakel.engine.FigureUsed;
import be.schakel.engine.Parameter;
import be.schakel.engine.Right;
import be.schakel.rights.Replay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A proposed value beside the figure it is for, and whom it touches.
 *
 * @param figure as it is without the value
 * @param before the value that it follows or replaces
 * @param after the value that counts once it is accepted
 * @param on the day that both laws are compared on
 * @param rights in force that day, that read the figure
 * @param replay the clients it touches; only for who works with clients
 * @param tally the same in numbers, as last counted
 * @param mayDecide whether the acting worker may review it
 * @param mayTakeBack whether it is the acting worker's own and still waits
 * @param counts whether it was accepted and not taken back since
 * @param waitsToBeUndone whether someone proposed to take it back and nobody decided
 */
public record ProposalFile(
        FigureProposal proposal,
        Parameter figure,
        FigureUsed before,
        FigureUsed after,
        LocalDate on,
        List<Right> rights,
        Optional<Replay> replay,
        Optional<Tally> tally,
        boolean mayDecide,
        boolean mayTakeBack,
        boolean counts,
        boolean waitsToBeUndone) {}
