package be.schakel.rights;

import be.schakel.engine.Document;
import be.schakel.engine.Finding;
import be.schakel.engine.Right;
import be.schakel.engine.Standing;
import be.schakel.intake.ClientCard;
import be.schakel.intake.IntakeDesk;
import be.schakel.platform.ClientDataTouched;
import be.schakel.platform.NotHere;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The papers of an application: ticked once, there for every right of the same person. */
@Service
@Transactional
public class PaperDesk {

    private final IntakeDesk intake;
    private final Explorer explorer;
    private final PaperShelf shelf;
    private final Papers papers;
    private final ApplicationEventPublisher events;

    PaperDesk(IntakeDesk intake, Explorer explorer, PaperShelf shelf, Papers papers, ApplicationEventPublisher events) {
        this.intake = intake;
        this.explorer = explorer;
        this.shelf = shelf;
        this.papers = papers;
        this.events = events;
    }

    /** @throws NotHere when the law knows no such right today, or it asks no paper */
    public PaperFile file(UUID trajectory, String right) {
        var card = intake.card(trajectory, "rights.papers");
        var law = law(trajectory, right);
        var others = explorer.explore(card).exploration().findings().stream()
                .filter(finding -> finding.standing() != Standing.NOT_NOW)
                .map(Finding::right)
                .filter(other -> !other.id().equals(right))
                .toList();
        return new PaperFile(
                card,
                law,
                shelf.of(card.person(), law),
                law.documents().stream().collect(Collectors.toMap(Document::id, asked -> asking(others, asked))));
    }

    private static List<Right> asking(List<Right> others, Document document) {
        return others.stream()
                .filter(other ->
                        other.documents().stream().anyMatch(asked -> asked.id().equals(document.id())))
                .toList();
    }

    /** Notes what differs from before, by id of the document. A document the right does not ask is left alone. */
    public PaperResult note(UUID trajectory, String right, Map<String, Paper.Tick> ticks) {
        var card = intake.card(trajectory, "rights.papers");
        papers.lock(card.person());
        var asked = shelf.of(card.person(), law(trajectory, right)).stream()
                .filter(paper -> ticks.containsKey(paper.document().id()))
                .toList();
        return asked.stream()
                .flatMap(paper -> paper.refusal(tick(ticks, paper)).stream())
                .findFirst()
                .<PaperResult>map(Function.identity())
                .orElseGet(() -> note(card, asked, ticks));
    }

    private PaperResult note(ClientCard card, List<Paper> asked, Map<String, Paper.Tick> ticks) {
        var changed = asked.stream()
                .filter(paper -> !day(ticks, paper).equals(paper.datedOn()))
                .toList();
        if (changed.stream().anyMatch(paper -> tick(ticks, paper).version() != paper.version())) {
            return new PaperResult.Overtaken();
        }
        changed.forEach(paper ->
                papers.note(card, paper.document().id(), new Papers.Noted(day(ticks, paper), paper.version() + 1)));
        if (!changed.isEmpty()) {
            events.publishEvent(ClientDataTouched.changed(card.trajectory(), "rights.papers"));
        }
        return new PaperResult.Saved();
    }

    private static Optional<LocalDate> day(Map<String, Paper.Tick> ticks, Paper paper) {
        return paper.dayOf(tick(ticks, paper));
    }

    private static Paper.Tick tick(Map<String, Paper.Tick> ticks, Paper paper) {
        return ticks.getOrDefault(paper.document().id(), new Paper.Tick(false, Optional.empty(), 0));
    }

    private Right law(UUID trajectory, String right) {
        return explorer.right(right)
                .filter(law -> !law.documents().isEmpty())
                .orElseThrow(() -> new NotHere(trajectory, "rights.papers"));
    }
}
