package be.schakel.rights.web;

import be.schakel.engine.Standing;
import be.schakel.intake.LifeDomain;
import be.schakel.platform.web.Form;
import be.schakel.platform.web.Page;
import be.schakel.rights.Board;
import be.schakel.rights.Change;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The rights board of a client.
 *
 * @param changes what the last answer changed, said once
 * @param me the acting worker, responsible for what is written down with one button
 */
public record BoardPage(Board board, Optional<LifeDomain> topic, List<Change> changes, Form form, UUID me)
        implements Page {

    public String path() {
        return "/traject/" + board.card().trajectory() + "/rechten";
    }

    public List<Standing> standings() {
        return List.of(Standing.values());
    }
}
