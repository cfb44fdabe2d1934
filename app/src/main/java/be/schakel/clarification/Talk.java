package be.schakel.clarification;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What was said about one domain.
 *
 * @param clientWords as the client said it; kept as such
 * @param measure the scale on one day
 * @param privateNote for the worker's own organisation; never in a package, hidden when the client looks along
 */
public record Talk(
        String clientWords,
        String strengths,
        String vulnerabilities,
        Reply reply,
        List<StepTaken> steps,
        Optional<Measure> measure,
        String privateNote) {

    public static final Talk NOTHING = new Talk("", "", "", Reply.OPEN, List.of(), Optional.empty(), "");

    /** This, typed over what was saved: steps not on the form stay, blanked ones go, a measure once given stays. */
    Talk over(Talk saved) {
        var together = new TreeMap<Integer, StepTaken>();
        saved.steps.forEach(step -> together.put(step.ordinal(), step));
        for (var step : steps) {
            if (step.what().isBlank()) {
                together.remove(step.ordinal());
            } else {
                together.put(step.ordinal(), step);
            }
        }
        var answered = measure.filter(given -> !given.isBlank());
        return new Talk(
                clientWords,
                strengths,
                vulnerabilities,
                reply,
                List.copyOf(together.values()),
                answered.isPresent() ? answered : saved.measure,
                privateNote);
    }

    /** Did the client say anything? A private note is the worker's. */
    boolean saysSomething() {
        return reply != Reply.OPEN
                || measure.isPresent()
                || !steps.isEmpty()
                || !(clientWords + strengths + vulnerabilities).isBlank();
    }

    boolean hasStepRunning() {
        return steps.stream().anyMatch(step -> !step.result().isKnown());
    }

    boolean hasStepWithResult() {
        return steps.stream().anyMatch(step -> step.result().isKnown());
    }
}
