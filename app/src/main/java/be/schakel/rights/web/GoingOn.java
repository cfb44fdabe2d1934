package be.schakel.rights.web;

import be.schakel.rights.RightsDesk;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Where a worker goes on after an answer, or after a question that was put off: no jump to the top of a page. */
@Component
class GoingOn {

    private final RightsDesk desk;

    GoingOn(RightsDesk desk) {
        this.desk = desk;
    }

    /** @param question the one that has its turn in the list; empty on the board, which chooses itself */
    record Place(String path, String question) {}

    /** To ask before the answer is saved: an answer moves its question to the top of the list. */
    Place after(UUID trajectory, String fact, Choice choice) {
        return switch (choice.from()) {
            case Choice.From.Board() -> new Place(board(trajectory, choice), "");
            case Choice.From.Questions() -> inList(trajectory, fact, choice);
            case Choice.From.OneRight(var id) ->
                new Place("/traject/" + trajectory + "/rechten/" + id + "#veranderd", "");
        };
    }

    static String board(UUID trajectory, Choice choice) {
        return "/traject/" + trajectory + "/rechten" + choice.query() + "#volgende";
    }

    private Place inList(UUID trajectory, String fact, Choice choice) {
        var list = "/traject/" + trajectory + "/rechten/vragen";
        return QuestionsPage.found(desk.questions(trajectory), choice)
                .after(fact)
                .map(next -> new Place(
                        list + choice.open(next.domain()).query() + "#v-"
                                + next.fact().id(),
                        next.fact().id()))
                .orElse(new Place(list + choice.query(), ""));
    }
}
