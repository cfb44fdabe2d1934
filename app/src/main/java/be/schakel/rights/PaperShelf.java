package be.schakel.rights;

import be.schakel.engine.Right;
import be.schakel.platform.Moment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lays the papers a person has beside those a right asks. */
@Component
class PaperShelf {

    private static final Papers.Noted NEVER = new Papers.Noted(Optional.empty(), 0);

    private final Papers papers;
    private final Moment moment;

    PaperShelf(Papers papers, Moment moment) {
        this.papers = papers;
        this.moment = moment;
    }

    /** In the order in which the right asks them. */
    List<Paper> of(UUID person, Right right) {
        return right.documents().isEmpty() ? List.of() : laid(right, papers.of(person));
    }

    boolean isComplete(UUID person, Right right) {
        return of(person, right).stream().allMatch(Paper::isThere);
    }

    private List<Paper> laid(Right right, Map<String, Papers.Noted> noted) {
        return right.documents().stream()
                .map(document -> {
                    var known = noted.getOrDefault(document.id(), NEVER);
                    return new Paper(document, known.datedOn(), known.version(), moment.today());
                })
                .toList();
    }
}
