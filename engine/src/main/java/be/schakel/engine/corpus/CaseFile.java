package be.schakel.engine.corpus;

import be.schakel.engine.Answer;
import be.schakel.engine.Case;
import be.schakel.engine.Condition;
import be.schakel.engine.Fact;
import be.schakel.engine.Outcome;
import be.schakel.engine.Right;
import be.schakel.engine.Situation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads {@code rights/<right>/cases.yaml}. */
final class CaseFile {
    private static final Map<String, Outcome> OUTCOMES = Codes.of(Outcome.class);
    private final String right;
    private final List<Right> versions;
    private final Map<String, Fact> facts;

    CaseFile(String right, List<Right> versions, Map<String, Fact> facts) {
        this.right = right;
        this.versions = versions;
        this.facts = facts;
    }

    List<Case> read(Block file) {
        List<Case> cases = file.blocks("cases").stream().map(this::one).toList();
        file.done();
        return cases;
    }

    private Case one(Block block) {
        Situation situation = new Situation(block.date("on"), answers(block.requiredBlock("facts")));
        Optional<Right> version = versions.stream()
                .filter(one -> one.holdsOn(situation.assessedOn()))
                .findFirst();
        if (version.isEmpty()) {
            block.place("on")
                    .problem("no version of " + right + " holds on " + situation.assessedOn(), "correct the date");
        }
        Case read = new Case(
                right,
                block.text("name"),
                block.code("origin", Codes.of(Case.Origin.class), Case.Origin.OWN),
                situation,
                block.code("expect", OUTCOMES, Outcome.UNKNOWN),
                conditions(block, version),
                block.optionalNumber("amount"),
                block.yes("if_confirmed"));
        block.done();
        return read;
    }

    private Map<String, Answer> answers(Block block) {
        Map<String, Answer> answers = new HashMap<>();
        block.keys().forEach(id -> answer(block, id).ifPresent(answer -> answers.put(id, answer)));
        return answers;
    }

    private Optional<Answer> answer(Block block, String id) {
        Fact fact = facts.get(id);
        if (fact == null) {
            block.place(id).problem("no fact is called \"" + id + "\"", "correct the name, or add the fact");
            return Optional.empty();
        }
        Optional<Answer> answer = block.node(id).flatMap(node -> AnswerReader.read(fact, node));
        if (answer.isEmpty()) {
            block.place(id).problem("this is no answer to \"" + id + "\"", "give " + expected(fact));
        }
        return answer;
    }

    private static String expected(Fact fact) {
        String shape = switch (fact.type()) {
            case BOOLEAN -> "true or false";
            case MONEY, NUMBER -> "a number or {between: [low, high]}" + within(fact);
            case INTEGER -> "a whole number or {between: [low, high]}" + within(fact);
            case DATE -> "a date or {between: [first, last]}";
            case CHOICE -> "one of " + String.join(", ", fact.values().keySet());
            case CHOICES -> "a list out of " + String.join(", ", fact.values().keySet());
            case LIST ->
                "a list of rows with " + String.join(", ", fact.fields().keySet());
        };
        return shape + ", or dont-know, or rather-not-say";
    }

    private static String within(Fact fact) {
        return fact.range().isPresent() ? " inside its range" : "";
    }

    private static Map<String, Outcome> conditions(Block block, Optional<Right> version) {
        Map<String, Outcome> outcomes = new HashMap<>();
        Set<String> known = version.stream()
                .flatMap(right -> right.conditions().nodes())
                .map(Condition::id)
                .collect(Collectors.toSet());
        block.block("conditions")
                .ifPresent(conditions -> conditions.keys().forEach(id -> {
                    outcomes.put(id, conditions.code(id, OUTCOMES, Outcome.UNKNOWN));
                    if (version.isPresent() && !known.contains(id)) {
                        conditions.place(id).problem("no condition is called \"" + id + "\"", "correct the id");
                    }
                }));
        return outcomes;
    }
}
