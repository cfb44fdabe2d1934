package be.schakel.catalogue;

import be.schakel.catalogue.FigureProposal.Verdict;
import be.schakel.platform.Acting;
import be.schakel.platform.ClientDataTouched;
import be.schakel.platform.Moment;
import be.schakel.platform.NotHere;
import be.schakel.platform.Refused;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The second pair of eyes on a proposed value: never those of who proposed it, and never before it is known whom the value
 * touches. An accepted value counts from the next page on.
 */
@Service
@Transactional
public class FigureReviewDesk {

    private final FigureValues values;
    private final Preview preview;
    private final Moment moment;
    private final ApplicationEventPublisher events;

    FigureReviewDesk(FigureValues values, Preview preview, Moment moment, ApplicationEventPublisher events) {
        this.values = values;
        this.preview = preview;
        this.moment = moment;
        this.events = events;
    }

    /** @throws NotHere when it is not a proposal of our own organisation */
    public ProposalFile proposal(UUID id) {
        var proposal = required(id);
        var figure = preview.before(proposal)
                .parameter(proposal.figure().parameter())
                .orElseThrow();
        var on = preview.on(proposal);
        return new ProposalFile(
                proposal,
                figure,
                figure.on(on),
                preview.after(proposal)
                        .parameter(figure.id())
                        .map(after -> after.on(on))
                        .orElseGet(() -> figure.on(on)),
                on,
                preview.rights(proposal),
                isRejected(proposal) ? Optional.empty() : preview.replay(proposal),
                preview.tally(id),
                proposal.isWaiting() && !isOwn(proposal),
                proposal.isWaiting() && isOwn(proposal),
                values.laid().counts(id),
                values.waitingToUndo(id));
    }

    /** Keeps in numbers whom it touches, for a reviewer who does not work with clients. */
    public void count(UUID id) {
        preview.count(required(id));
    }

    public Reviewed review(UUID id, Verdict verdict, String reason) {
        var proposal = required(id);
        if (!proposal.isWaiting()) {
            return new Reviewed.Overtaken();
        }
        if (isOwn(proposal)) {
            throw new Refused("catalogue.review.own");
        }
        var misfits = misfits(proposal, verdict, reason);
        if (!misfits.isEmpty()) {
            return new Reviewed.NotFit(misfits);
        }
        if (!values.decide(proposal, verdict, reason)) {
            return new Reviewed.Overtaken();
        }
        events.publishEvent(
                ClientDataTouched.changed(id, "figure." + verdict.name().toLowerCase(Locale.ROOT)));
        return new Reviewed.Done();
    }

    /** Only one's own proposal, and only while nobody decided. */
    public Reviewed takeBack(UUID id) {
        var proposal = required(id);
        if (!isOwn(proposal)) {
            throw new Refused("catalogue.take-back.own");
        }
        if (!proposal.isWaiting() || !values.decide(proposal, Verdict.TAKEN_BACK, "")) {
            return new Reviewed.Overtaken();
        }
        events.publishEvent(ClientDataTouched.changed(id, "figure.taken-back"));
        return new Reviewed.Done();
    }

    private List<Misfit> misfits(FigureProposal proposal, Verdict verdict, String reason) {
        return switch (verdict) {
            case REJECTED -> reason.isBlank() ? List.of(new Misfit("reason", "catalogue.review.why")) : List.of();
            case ACCEPTED -> accepting(proposal);
            case TAKEN_BACK -> List.of(new Misfit("verdict", "catalogue.review.choose"));
        };
    }

    /** The law may have moved since it was proposed, and someone must have looked whom it touches. */
    private List<Misfit> accepting(FigureProposal proposal) {
        preview.count(proposal);
        if (preview.tally(proposal.id()).isEmpty()) {
            return List.of(new Misfit("verdict", "catalogue.review.count-first"));
        }
        if (proposal.undoes().isPresent()) {
            return undoing(proposal, proposal.undoes().get());
        }
        return preview
                .before(proposal)
                .parameter(proposal.figure().parameter())
                .map(figure -> new NewFigure(proposal.figure()).misfits(figure, moment.today()))
                .orElseGet(() -> List.of(new Misfit("value", "catalogue.misfit.gone")))
                .stream()
                .map(misfit -> new Misfit("verdict", misfit.messageKey(), misfit.arguments()))
                .toList();
    }

    /** What was below it comes back, and has to fit between the values that stay. */
    private List<Misfit> undoing(FigureProposal proposal, UUID value) {
        if (!values.laid().counts(value)) {
            return List.of(new Misfit("verdict", "catalogue.undo.gone"));
        }
        return preview.after(proposal)
                .parameter(proposal.figure().parameter())
                .filter(NewFigure::hasFall)
                .map(_ -> List.of(new Misfit("verdict", "catalogue.undo.falls")))
                .orElse(List.of());
    }

    private static boolean isRejected(FigureProposal proposal) {
        return !proposal.isWaiting() && !proposal.isAccepted();
    }

    private static boolean isOwn(FigureProposal proposal) {
        return proposal.proposer().equals(Acting.actor().worker());
    }

    private FigureProposal required(UUID id) {
        return values.find(id).orElseThrow(() -> new NotHere(id, "figure.proposal"));
    }
}
