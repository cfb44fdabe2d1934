package be.schakel.rights.web;

import be.schakel.platform.web.Page;
import be.schakel.platform.web.Ui;
import be.schakel.rights.Change;
import be.schakel.rights.Paper;
import be.schakel.rights.RealisationState;
import be.schakel.rights.RightCase;
import be.schakel.rights.RightEvent;
import be.schakel.rights.RightFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One right of one client: why, the steps, the history.
 *
 * @param changes what an answer that was just given changed; empty when none was
 */
public record RightPage(RightFile file, UUID me, LocalDate today, Optional<List<Change>> changes) implements Page {

    public String path() {
        return "/traject/" + file.card().trajectory() + "/rechten";
    }

    public int version() {
        return file.view().realisation().map(RightCase::version).orElse(0);
    }

    public Set<RealisationState> steps() {
        return file.steps();
    }

    /** The step that is offered as the one button that stands out: what the calendar asks, or else the most usual. */
    public RealisationState usual() {
        return endsSoon()
                ? RealisationState.ENDING_SOON
                : steps().stream().findFirst().orElse(RealisationState.SUGGESTED);
    }

    public boolean endsSoon() {
        return file.view().realisation().filter(now -> now.endsSoon(today)).isPresent();
    }

    public String goKey(RealisationState to) {
        return GoWords.key(now(), to);
    }

    private Optional<RealisationState> now() {
        return file.view().realisation().map(RightCase::state);
    }

    /** Who decided or took over, as noted; the body that the law names in the reader's language. */
    public String body(Ui ui, RightEvent event) {
        var decider = file.view().reach().decider();
        return event.body().equals(decider.nl()) ? ui.w(decider) : event.body();
    }

    /** What would be taken back. */
    public String lastKey(RightEvent last) {
        return switch (last.kind()) {
            case STEP -> "rights.state." + last.to();
            case DAYS, UNDO -> "rights.event." + last.kind();
        };
    }

    public long papersThere() {
        return file.papers().stream().filter(Paper::isThere).count();
    }

    public Look look(Paper paper) {
        return Look.of(paper.state());
    }
}
