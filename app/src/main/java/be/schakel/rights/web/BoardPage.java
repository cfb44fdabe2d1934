package be.schakel.rights.web;

import be.schakel.engine.Standing;
import be.schakel.platform.web.Form;
import be.schakel.platform.web.Page;
import be.schakel.rights.Board;
import be.schakel.rights.Change;
import be.schakel.rights.RightView;
import java.util.List;
import java.util.Optional;

/**
 * The rights board of a client.
 *
 * @param changes what the last answer changed, said once; absent when no answer was just given
 */
public record BoardPage(Board board, Choice choice, Optional<List<Change>> changes, Form form) implements Page {

    public String path() {
        return "/traject/" + board.card().trajectory() + "/rechten";
    }

    /** States that matter first. */
    public List<Standing> first() {
        return List.of(Standing.CERTAIN, Standing.LIKELY, Standing.RUNNING);
    }

    /** States that stay folded. */
    public List<Standing> folded() {
        return List.of(Standing.MORE_INFO, Standing.NOT_NOW);
    }

    public List<RightView> found() {
        return board.found(choice.wanted());
    }
}
