package be.schakel.catalogue;

import be.schakel.engine.DatedFigure;
import be.schakel.engine.Parameter;
import be.schakel.platform.Acting;
import be.schakel.platform.ClientDataTouched;
import be.schakel.platform.Ids;
import be.schakel.platform.Moment;
import be.schakel.platform.NotHere;
import be.schakel.rights.Law;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeping the figures of the law right: which are due, and a new value for one of them. */
@Service
@Transactional
public class FigureDesk {

    private final Law law;
    private final FigureValues values;
    private final Preview preview;
    private final Ids ids;
    private final Moment moment;
    private final ApplicationEventPublisher events;

    FigureDesk(
            Law law, FigureValues values, Preview preview, Ids ids, Moment moment, ApplicationEventPublisher events) {
        this.law = law;
        this.values = values;
        this.preview = preview;
        this.ids = ids;
        this.moment = moment;
        this.events = events;
    }

    /** A figure that no right reads today is not due. */
    public FigureOverview overview() {
        var today = moment.today();
        var readers = law.corpus().readersOn(today);
        var due = law.corpus().parameters().stream()
                .filter(figure -> readers.containsKey(figure.id()))
                .flatMap(figure -> DueFigure.of(figure, readers.getOrDefault(figure.id(), List.of()), today).stream())
                .sorted(Comparator.comparingInt(
                                (DueFigure figure) -> -figure.rights().size())
                        .thenComparing(DueFigure::why)
                        .thenComparing(figure -> figure.figure().id()))
                .toList();
        var names = law.corpus().parameters().stream().collect(Collectors.toMap(Parameter::id, Parameter::label));
        return new FigureOverview(due, values.waiting(), values.decided(), names);
    }

    /** How many values wait for a second person. */
    public int waiting() {
        return values.waiting().size();
    }

    /** @throws NotHere when the law has no such figure */
    public FigureFile figure(String id) {
        var figure = required(id);
        var today = moment.today();
        return new FigureFile(
                new FigureEntry(figure, figure.on(today), values.daysOf(id)),
                law.corpus().readersOn(today).getOrDefault(id, List.of()),
                waitingFor(id));
    }

    /** Writes a value down for a second person to review. Nothing changes in the law yet. */
    public Proposed propose(DatedFigure proposed) {
        var misfits = new ArrayList<>(new NewFigure(proposed).misfits(required(proposed.parameter()), moment.today()));
        if (waitingFor(proposed.parameter()).stream()
                .anyMatch(one ->
                        one.figure().value().from().equals(proposed.value().from()))) {
            misfits.add(new Misfit("from", "catalogue.misfit.waiting"));
        }
        if (!misfits.isEmpty()) {
            return new Proposed.NotFit(misfits);
        }
        var id = ids.next();
        values.propose(id, proposed);
        events.publishEvent(ClientDataTouched.changed(id, "figure.proposed"));
        preview.count(written(id));
        return new Proposed.Waiting(id);
    }

    /**
     * Proposes to take an accepted value back, so that what the corpus itself says counts again. Reviewed as any value.
     *
     * @throws NotHere when it is not a proposal of our own organisation
     */
    public Proposed proposeUndoing(UUID value, String why) {
        if (values.find(value).isEmpty()) {
            throw new NotHere(value, "figure.proposal");
        }
        var misfits = undoable(value, why);
        if (!misfits.isEmpty()) {
            return new Proposed.NotFit(misfits);
        }
        var id = ids.next();
        values.proposeUndoing(id, value, why);
        events.publishEvent(ClientDataTouched.changed(id, "figure.undoing-proposed"));
        preview.count(written(id));
        return new Proposed.Waiting(id);
    }

    private List<Misfit> undoable(UUID value, String why) {
        var misfits = new ArrayList<Misfit>();
        if (!values.laid().counts(value)) {
            misfits.add(new Misfit("why", "catalogue.undo.gone"));
        }
        if (values.waitingToUndo(value)) {
            misfits.add(new Misfit("why", "catalogue.undo.waiting"));
        }
        if (why.isBlank()) {
            misfits.add(new Misfit("why", "catalogue.undo.say-why"));
        }
        return misfits;
    }

    private List<FigureProposal> waitingFor(String id) {
        return values.waiting().stream()
                .filter(one -> one.figure().parameter().equals(id))
                .toList();
    }

    private FigureProposal written(UUID id) {
        return values.find(id).orElseThrow();
    }

    private Parameter required(String id) {
        return law.corpus()
                .parameter(id)
                .orElseThrow(() -> new NotHere(Acting.actor().organisation(), "figure"));
    }
}
