package be.schakel.engine.batch;

import be.schakel.engine.batch.Node.Bit;
import be.schakel.engine.batch.Node.Lane;
import be.schakel.engine.batch.Steps.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;

/**
 * Divides the nodes over kernels: right after right, what several share only once, and no kernel so large that the
 * just-in-time compiler gives up on it. Curves stay in plain loops.
 */
final class Schedule {
    private static final int MOST_WORK = 150;

    /** With 8 the reference workload takes five times as long: sums of its columns would leave their kernels. */
    private static final int MOST_LANES = 24;

    private final Plan plan;
    private final Graph graph;
    private final int shape;
    private final IntUnaryOperator widths;
    private final Set<Integer> looped = new HashSet<>();
    private final List<Part> parts = new ArrayList<>();
    private List<Integer> open = new ArrayList<>();
    private int work;

    /** Nodes that are computed together. */
    private record Part(List<Integer> nodes, boolean looped) {}

    private Schedule(Plan plan, int shape) {
        this.plan = plan;
        this.graph = plan.graph();
        this.shape = shape;
        this.widths = Steps.widths(graph);
    }

    static Steps of(Plan plan, int shape) {
        return new Schedule(plan, shape).steps();
    }

    private Steps steps() {
        List<Integer> order = Steps.reached(plan);
        List<Integer> tops = Steps.tops(plan);
        tops.stream().filter(this::isRead).forEach(looped::add);
        order.stream()
                .filter(node -> graph.node(node) instanceof Lane.Mapped || isHeavy(node))
                .forEach(this::loop);
        order.forEach(this::divide);
        close();
        List<Rooms.Use> kept = kept(parts.stream().map(this::use).toList(), tops);
        Rooms rooms = new Rooms(graph, kept, tops, widths);
        List<Step> steps = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            steps.add(step(parts.get(part), kept.get(part), rooms));
        }
        return new Steps(plan, steps, rooms, true);
    }

    /** Bitmaps of the batch and fixed bits need no computing. */
    private boolean isRead(int node) {
        return graph.node(node) instanceof Bit.Plane || graph.node(node) instanceof Bit.Every;
    }

    /** A kernel writes out the numbers of every comparison anew; what takes much is computed once for all of them. */
    private boolean isHeavy(int node) {
        return isLane(node) && !looped.contains(node) && lanes(node) > MOST_LANES;
    }

    private void loop(int node) {
        boolean computedBit = graph.node(node) instanceof Bit && !isRead(node);
        if (!computedBit && looped.add(node)) {
            graph.node(node).needs().forEach(this::loop);
        }
    }

    private void divide(int node) {
        if (looped.contains(node)) {
            if (graph.node(node).needs().anyMatch(open::contains)) {
                close();
            }
            parts.add(new Part(List.of(node), true));
        } else if (graph.node(node) instanceof Bit && !isRead(node)) {
            open.add(node);
            work += work(node);
            if (work > MOST_WORK) {
                close();
            }
        }
    }

    /** About how many instructions a word takes. */
    private int work(int node) {
        return graph.node(node) instanceof Bit.Less(int left, int right)
                ? vectors(left, right) * (lanes(left) + lanes(right) + 1)
                : 1;
    }

    private int vectors(int left, int right) {
        int bits = Math.max(widest(left), widest(right));
        return Math.max(1, bits * Long.SIZE / shape);
    }

    private int widest(int node) {
        int own = Math.max(graph.span(node).bits(), width(node));
        return width(node) > 0
                ? own
                : graph.node(node)
                        .needs()
                        .filter(this::isLane)
                        .map(this::widest)
                        .reduce(own, Math::max);
    }

    private int lanes(int node) {
        return width(node) > 0 || looped.contains(node)
                ? 1
                : 1
                        + graph.node(node)
                                .needs()
                                .filter(this::isLane)
                                .map(this::lanes)
                                .sum();
    }

    private boolean isLane(int node) {
        return graph.node(node) instanceof Lane;
    }

    private void close() {
        if (!open.isEmpty()) {
            parts.add(new Part(open, false));
            open = new ArrayList<>();
            work = 0;
        }
    }

    /** How wide numbers are that a kernel reads from an array. */
    private int width(int node) {
        return switch (graph.node(node)) {
            case Lane.Column(int column) -> plan.sheet().columnBits().get(column);
            case Lane.Fixed _ -> 0;
            case Lane _ -> looped.contains(node) ? widths.applyAsInt(node) : 0;
            case Bit _ -> 0;
        };
    }

    private Rooms.Use use(Part part) {
        if (part.looped()) {
            return Steps.use(graph, part.nodes().getFirst());
        }
        Set<Integer> given = new HashSet<>(part.nodes());
        Set<Integer> reads = new LinkedHashSet<>();
        part.nodes().forEach(node -> graph.node(node).needs().forEach(needed -> read(needed, given, reads)));
        return new Rooms.Use(part.nodes(), List.copyOf(reads));
    }

    private void read(int node, Set<Integer> given, Set<Integer> reads) {
        boolean inArray = width(node) > 0 || graph.node(node) instanceof Bit;
        if (!inArray) {
            graph.node(node).needs().forEach(needed -> read(needed, given, reads));
        } else if (!given.contains(node) && !(graph.node(node) instanceof Bit.Every)) {
            reads.add(node);
        }
    }

    /** Of each part only what another one reads is left in a room. */
    private List<Rooms.Use> kept(List<Rooms.Use> uses, List<Integer> tops) {
        Set<Integer> read = new TreeSet<>(tops);
        uses.forEach(use -> read.addAll(use.reads()));
        return uses.stream()
                .map(use -> new Rooms.Use(
                        use.gives().stream().filter(read::contains).toList(), use.reads()))
                .toList();
    }

    private Step step(Part part, Rooms.Use use, Rooms rooms) {
        return part.looped()
                ? new Step.Loop(part.nodes().getFirst())
                : new Step.Generated(Kernels.of(
                        graph,
                        new KernelCode.Task(part.nodes(), use.gives(), use.reads(), this::width),
                        rooms::room,
                        shape));
    }
}
