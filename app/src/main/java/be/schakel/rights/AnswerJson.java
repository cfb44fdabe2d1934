package be.schakel.rights;

import be.schakel.engine.Answer;
import be.schakel.engine.Days;
import be.schakel.engine.OneOf;
import be.schakel.engine.Possible;
import be.schakel.engine.Range;
import be.schakel.engine.Rows;
import be.schakel.engine.Selection;
import be.schakel.engine.Truth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Answers as the database keeps them. Numbers are written as text, so that no digit is lost. */
final class AnswerJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private AnswerJson() {}

    static String write(Answer answer) {
        return switch (answer) {
            case Answer.Known(Possible value) -> node(value).toString();
            case Answer.DontKnow() -> said("dont-know");
            case Answer.RatherNotSay() -> said("rather-not-say");
        };
    }

    static Answer read(String json) {
        var node = JSON.readTree(json);
        return switch (node.path("said").asString("")) {
            case "dont-know" -> Answer.dontKnow();
            case "rather-not-say" -> Answer.ratherNotSay();
            default -> Answer.known(possible(node));
        };
    }

    static String texts(Map<String, ?> byId) {
        var node = JSON.createObjectNode();
        byId.forEach((id, value) -> node.put(id, String.valueOf(value)));
        return node.toString();
    }

    static Map<String, String> readTexts(String json) {
        var texts = new LinkedHashMap<String, String>();
        JSON.readTree(json)
                .properties()
                .forEach(text -> texts.put(text.getKey(), text.getValue().asString()));
        return texts;
    }

    private static String said(String what) {
        return JSON.createObjectNode().put("said", what).toString();
    }

    private static ObjectNode node(Possible value) {
        var node = JSON.createObjectNode();
        switch (value) {
            case Truth(var yes, var no) -> node.put("yes", yes).put("no", no);
            case Range(var min, var max) -> bounds(node.putObject("number"), min, max);
            case Days(var earliest, var latest) -> bounds(node.putObject("day"), earliest, latest);
            case OneOf(var codes) -> codes(node, "one", codes);
            case Selection(var certain, var possible) -> {
                codes(node, "certain", certain);
                codes(node, "possible", possible);
            }
            case Rows(var rows, var complete) -> {
                var list = node.put("complete", complete).putArray("rows");
                rows.forEach(row -> {
                    var cells = list.addObject();
                    row.forEach((field, cell) -> cells.set(field, node(cell)));
                });
            }
        }
        return node;
    }

    private static void bounds(ObjectNode node, Optional<?> low, Optional<?> high) {
        low.ifPresent(bound -> node.put("low", bound.toString()));
        high.ifPresent(bound -> node.put("high", bound.toString()));
    }

    private static void codes(ObjectNode node, String field, Collection<String> codes) {
        var list = node.putArray(field);
        codes.forEach(list::add);
    }

    private static Possible possible(JsonNode node) {
        if (node.has("yes")) {
            return new Truth(node.path("yes").asBoolean(), node.path("no").asBoolean());
        }
        if (node.has("number")) {
            var bounds = node.path("number");
            return new Range(
                    bound(bounds, "low").map(BigDecimal::new),
                    bound(bounds, "high").map(BigDecimal::new));
        }
        if (node.has("day")) {
            var bounds = node.path("day");
            return new Days(
                    bound(bounds, "low").map(LocalDate::parse),
                    bound(bounds, "high").map(LocalDate::parse));
        }
        if (node.has("one")) {
            return new OneOf(codes(node.path("one")));
        }
        return node.has("rows")
                ? new Rows(rows(node.path("rows")), node.path("complete").asBoolean())
                : new Selection(codes(node.path("certain")), codes(node.path("possible")));
    }

    private static Optional<String> bound(JsonNode bounds, String side) {
        return Optional.of(bounds.path(side)).filter(JsonNode::isString).map(JsonNode::asString);
    }

    private static Set<String> codes(JsonNode list) {
        var codes = new LinkedHashSet<String>();
        list.forEach(code -> codes.add(code.asString()));
        return codes;
    }

    private static List<Map<String, Possible>> rows(JsonNode list) {
        var rows = new ArrayList<Map<String, Possible>>();
        list.forEach(row -> {
            var cells = new LinkedHashMap<String, Possible>();
            row.properties().forEach(cell -> cells.put(cell.getKey(), possible(cell.getValue())));
            rows.add(cells);
        });
        return rows;
    }
}
