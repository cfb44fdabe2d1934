package be.schakel.clarification.web;

import be.schakel.clarification.Measure;
import be.schakel.clarification.Reply;
import be.schakel.clarification.StepTaken;
import be.schakel.clarification.Talk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Two workers wrote on one domain at the same time: what the colleague saved beside what this worker typed, where they
 * differ. What only the colleague wrote is no conflict: the page takes it over.
 *
 * @param texts as written
 * @param choices as message keys
 * @param isNoteDifferent the private notes differ; their text is not shown beside the others
 */
public record Conflict(List<Difference> texts, List<Difference> choices, boolean isNoteDifferent) {

    /**
     * @param label message key of the field
     */
    public record Difference(String label, String theirs, String mine) {}

    static Conflict between(Talk theirs, Talk mine) {
        var texts = new ArrayList<Difference>();
        add(texts, "words", theirs.clientWords(), mine.clientWords());
        add(texts, "strengths", theirs.strengths(), mine.strengths());
        add(texts, "vulnerabilities", theirs.vulnerabilities(), mine.vulnerabilities());
        add(texts, "steps", steps(theirs), steps(mine));
        add(texts, "scale", number(theirs), number(mine));
        add(
                texts,
                "why",
                text(theirs.measure().map(Measure::why)),
                text(mine.measure().map(Measure::why)));
        add(
                texts,
                "lower",
                text(theirs.measure().map(Measure::notLower)),
                text(mine.measure().map(Measure::notLower)));
        add(
                texts,
                "higher",
                text(theirs.measure().map(Measure::oneHigher)),
                text(mine.measure().map(Measure::oneHigher)));
        var choices = new ArrayList<Difference>();
        add(choices, "reply", key(theirs.reply()), key(mine.reply()));
        add(choices, "scale-reply", key(reply(theirs)), key(reply(mine)));
        return new Conflict(texts, choices, differ(theirs.privateNote(), mine.privateNote()));
    }

    private static void add(List<Difference> differences, String field, String theirs, String mine) {
        if (differ(theirs, mine)) {
            differences.add(new Difference("clarification.field." + field, theirs, mine));
        }
    }

    private static boolean differ(String theirs, String mine) {
        return !mine.isEmpty() && !mine.equals(key(Reply.OPEN)) && !theirs.equals(mine);
    }

    private static String steps(Talk talk) {
        return talk.steps().stream()
                .map(StepTaken::what)
                .filter(what -> !what.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static String text(Optional<String> text) {
        return text.orElse("");
    }

    private static String key(Reply reply) {
        return "clarification.reply." + reply;
    }

    private static String number(Talk talk) {
        return text(talk.measure().flatMap(Measure::number).map(String::valueOf));
    }

    private static Reply reply(Talk talk) {
        return talk.measure().map(Measure::reply).orElse(Reply.OPEN);
    }
}
