package be.schakel.engine.corpus;

import be.schakel.engine.Basis;
import be.schakel.engine.Condition;
import be.schakel.engine.Condition.Kind;
import be.schakel.engine.Words;
import be.schakel.engine.feel.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the tree of conditions of one right and compiles its leaves. */
final class ConditionTree {
    private static final Set<String> SHAPES = Set.of("all", "any", "not", "when");
    private final Expressions expressions;
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Term> leaves = new HashMap<>();
    private final List<CompiledRight.Line> lines = new ArrayList<>();

    ConditionTree(Expressions expressions) {
        this.expressions = expressions;
    }

    Map<String, Term> leaves() {
        return leaves;
    }

    List<CompiledRight.Line> lines() {
        return lines;
    }

    /** The top of the tree, which may do without an id. */
    Condition top(Block block) {
        return node(block, block.has("id") ? Ids.kebab(block, "id") : "conditions");
    }

    private Condition node(Block block, String id) {
        if (!ids.add(id) && !id.isEmpty()) {
            block.place("id").problem("the condition \"" + id + "\" stands twice in this right", "give one another id");
        }
        List<String> shapes = block.keys().stream().filter(SHAPES::contains).toList();
        if (shapes.size() != 1) {
            block.place()
                    .problem("a condition has " + shapes.size() + " of all, any, not, when", "give it exactly one");
        }
        Condition condition = switch (shapes.isEmpty() ? "when" : shapes.getFirst()) {
            case "all" -> group(block, id, Kind.ALL, children(block, "all"));
            case "any" -> group(block, id, Kind.ANY, children(block, "any"));
            case "not" -> group(block, id, Kind.NOT, block.block("not").stream().toList());
            case String _ -> leaf(block, id);
        };
        block.done();
        return condition;
    }

    private List<Block> children(Block block, String key) {
        List<Block> children = block.blocks(key);
        if (children.isEmpty()) {
            block.place(key).problem("\"" + key + "\" holds no condition", "add at least one");
        }
        return children;
    }

    private Condition group(Block block, String id, Kind kind, List<Block> children) {
        List<Condition> nodes = new ArrayList<>();
        Map<Term, String> meant = new HashMap<>();
        for (Block child : children) {
            Condition node = node(child, Ids.kebab(child, "id"));
            nodes.add(node);
            Optional.ofNullable(leaves.get(node.id()))
                    .flatMap(term -> Optional.ofNullable(meant.putIfAbsent(term, node.id())))
                    .ifPresent(twin -> child.place()
                            .warning(
                                    "this condition means the same as \"" + twin + "\" beside it", "keep one of them"));
        }
        return new Condition.Group(id, block.optionalWords("words"), kind, nodes);
    }

    private Condition leaf(Block block, String id) {
        String when = block.text("when");
        expressions.condition(when, block.place("when")).ifPresent(term -> {
            leaves.put(id, term);
            lines.add(new CompiledRight.Line(term, block.place("when").line()));
            expressions.moot().warn(term, block.place("when"));
        });
        Block basis = block.requiredBlock("basis");
        Basis read = basis.keys().isEmpty()
                ? new Basis(Words.everywhere(""), "")
                : new Basis(basis.words("text"), basis.text("source"));
        basis.done();
        return new Condition.Leaf(id, block.words("words"), read, when);
    }
}
