package be.schakel.clarification;

import be.schakel.intake.LifeDomain;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One life domain of one trajectory, as saved.
 *
 * @param version 0 when nothing was saved yet
 * @param said without a measure; see {@link #talkOn}
 * @param changedBy name of the worker who saved last, empty when nobody did
 * @param stepDays when each step was written down, by ordinal
 * @param measures oldest first
 */
public record Topic(
        LifeDomain domain,
        DomainState state,
        int version,
        Talk said,
        Optional<Instant> changedAt,
        String changedBy,
        Map<Integer, LocalDate> stepDays,
        List<Measure> measures) {

    static Topic untouched(LifeDomain domain) {
        return new Topic(domain, DomainState.NOT_ASKED, 0, Talk.NOTHING, Optional.empty(), "", Map.of(), List.of());
    }

    Topic with(Map<StepTaken, LocalDate> steps, List<Measure> all) {
        var days = new HashMap<Integer, LocalDate>();
        steps.forEach((step, day) -> days.put(step.ordinal(), day));
        var talk = new Talk(
                said.clientWords(),
                said.strengths(),
                said.vulnerabilities(),
                said.reply(),
                List.copyOf(steps.keySet()),
                Optional.empty(),
                said.privateNote());
        return new Topic(domain, state, version, talk, changedAt, changedBy, Map.copyOf(days), all);
    }

    /** What was said, with the scale as answered on this day. */
    public Talk talkOn(LocalDate day) {
        var measure = measures.stream().filter(each -> each.on().equals(day)).findFirst();
        return new Talk(
                said.clientWords(),
                said.strengths(),
                said.vulnerabilities(),
                said.reply(),
                said.steps(),
                measure,
                said.privateNote());
    }

    /** Where a next step would stand in the list. */
    public int lastOrdinal() {
        return said.steps().stream().mapToInt(StepTaken::ordinal).max().orElse(0);
    }
}
