package be.schakel.rights.web;

import be.schakel.intake.LifeDomain;
import be.schakel.platform.Acting;
import be.schakel.platform.web.Form;
import be.schakel.platform.web.Redirect;
import be.schakel.rights.Change;
import be.schakel.rights.RightsDesk;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.RequestContextUtils;

@Controller
@RequestMapping("/traject/{trajectory}/rechten")
class BoardController {

    /** What an answer changed, carried over one redirect. */
    static final String CHANGES = "changes";

    private final RightsDesk desk;

    BoardController(RightsDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    View board(
            @PathVariable UUID trajectory,
            @RequestParam(defaultValue = "") String onderwerp,
            Form form,
            HttpServletRequest request,
            HttpSession session) {
        var topic = LifeDomain.byCode(onderwerp);
        var board = desk.board(trajectory, topic, NotNow.of(session, trajectory));
        board.next().ifPresent(next -> AnswerForm.filled(next.fact(), form, next.known()));
        return new BoardPage(
                board, topic, changes(request), form, Acting.actor().worker());
    }

    /** Puts the question off for this conversation; nothing is stored about the client. */
    @PostMapping("/vragen/{fact}/niet-nu")
    View notNow(
            @PathVariable UUID trajectory,
            @PathVariable String fact,
            @RequestParam(defaultValue = "") String onderwerp,
            HttpSession session) {
        NotNow.add(session, trajectory, fact);
        return Redirect.to(board(trajectory, LifeDomain.byCode(onderwerp)));
    }

    @PostMapping("/opnieuw-vragen")
    View askAgain(@PathVariable UUID trajectory, HttpSession session) {
        NotNow.clear(session, trajectory);
        return Redirect.to(board(trajectory, Optional.empty()));
    }

    static String board(UUID trajectory, Optional<LifeDomain> topic) {
        return "/traject/" + trajectory + "/rechten"
                + topic.map(domain -> "?onderwerp=" + domain.code()).orElse("");
    }

    private static List<Change> changes(HttpServletRequest request) {
        var carried = RequestContextUtils.getInputFlashMap(request);
        return carried != null && carried.get(CHANGES) instanceof List<?> list
                ? list.stream()
                        .filter(Change.class::isInstance)
                        .map(Change.class::cast)
                        .toList()
                : List.of();
    }
}
