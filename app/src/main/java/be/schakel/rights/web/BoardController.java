package be.schakel.rights.web;

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
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.RequestContextUtils;

@Controller
@RequestMapping("/traject/{trajectory}/rechten")
class BoardController {

    /** What an answer changed, carried over one redirect. */
    static final String CHANGES = "changes";

    private final RightsDesk desk;
    private final GoingOn goingOn;

    BoardController(RightsDesk desk, GoingOn goingOn) {
        this.desk = desk;
        this.goingOn = goingOn;
    }

    @GetMapping
    View board(@PathVariable UUID trajectory, Form form, HttpServletRequest request, HttpSession session) {
        var choice = Choice.of(form);
        var board = desk.board(trajectory, choice.topic(), NotNow.of(session, trajectory));
        board.next().ifPresent(next -> AnswerForm.fill(next, form, board.beforehand()));
        return new BoardPage(board, choice, changes(request), form);
    }

    /** Puts the question off for this conversation; nothing is stored about the client. */
    @PostMapping("/vragen/{fact}/niet-nu")
    View notNow(@PathVariable UUID trajectory, @PathVariable String fact, Form form, HttpSession session) {
        NotNow.add(session, trajectory, fact);
        return Redirect.to(goingOn.after(trajectory, fact, Choice.of(form)).path());
    }

    @PostMapping("/opnieuw-vragen")
    View askAgain(@PathVariable UUID trajectory, Form form, HttpSession session) {
        NotNow.clear(session, trajectory);
        return Redirect.to(GoingOn.board(trajectory, Choice.of(form)));
    }

    static Optional<List<Change>> changes(HttpServletRequest request) {
        var carried = RequestContextUtils.getInputFlashMap(request);
        return carried != null && carried.get(CHANGES) instanceof List<?> list
                ? Optional.of(list.stream()
                        .filter(Change.class::isInstance)
                        .map(Change.class::cast)
                        .toList())
                : Optional.empty();
    }
}
