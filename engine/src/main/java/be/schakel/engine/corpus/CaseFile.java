package be.schakel.engine.corpus;

import be.schakel.engine.Answer;
import be.schakel.engine.Case;
import be.schakel.engine.Condition;
import be.schakel.engine.Fact;
import be.schakel.engine.Outcome;
import be.schakel.engine.Right;
import be.schakel.engine.Situation;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.Node;

/** Reads {@code rights/<right>/cases.yaml}. */
final class CaseFile {
    private static final Map<String, Outcome> OUTCOMES = Codes.of(Outcome.class);
    private final String right;
    private final List<Right> versions;
    private final Map<String, Fact> facts;
    private final Map<String, Situation> earlier = new HashMap<>();

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
        Situation situation = situation(block);
        Optional<Right> version = versions.stream()
                .filter(one -> one.holdsOn(situation.assessedOn()))
                .findFirst();
        if (version.isEmpty()) {
            block.place("on")
                    .problem("no version of " + right + " holds on " + situation.assessedOn(), "correct the date");
        }
        String name = block.text("name");
        Case read = new Case(
                right,
                block.place().line(),
                name,
                block.code("origin", Codes.of(Case.Origin.class), Case.Origin.OWN),
                situation,
                block.code("expect", OUTCOMES, Outcome.UNKNOWN),
                conditions(block, version),
                block.optionalNumber("amount"),
                block.yes("if_confirmed"));
        block.done();
        earlier.put(name, situation);
        return read;
    }

    /** What is told is told on top of an earlier example, when it is like one. */
    private Situation situation(Block block) {
        Optional<Situation> base = block.optionalText("like").flatMap(name -> earlier(block, name));
        LocalDate on =
                base.filter(_ -> !block.has("on")).map(Situation::assessedOn).orElseGet(() -> block.date("on"));
        Map<String, Answer> answers = new HashMap<>(base.map(Situation::answers).orElse(Map.of()));
        for (Node fact : block.optionalItems("without")) {
            if (answers.remove(Block.scalar(fact)) == null) {
                block.place("without").problem("\"" + Block.scalar(fact) + "\" is not answered there", "remove it");
            }
        }
        (base.isPresent() ? block.block("facts") : Optional.of(block.requiredBlock("facts")))
                .ifPresent(facts -> answers.putAll(answers(facts)));
        return new Situation(on, answers);
    }

    private Optional<Situation> earlier(Block block, String name) {
        Optional<Situation> situation = Optional.ofNullable(earlier.get(name));
        if (situation.isEmpty()) {
            block.place("like").problem("no earlier case is called \"" + name + "\"", "correct the name");
        }
        return situation;
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
