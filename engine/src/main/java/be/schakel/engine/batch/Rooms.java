package be.schakel.engine.batch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/** Which result lies where: a room is used again as soon as nobody needs what is in it. */
final class Rooms {
    private static final int NOWHERE = -1;
    private final Graph graph;
    private final int[] rooms;
    private final Deque<Integer> freeBits = new ArrayDeque<>();
    private final IntUnaryOperator widths;
    private final Map<Integer, Deque<Integer>> freeNumbers = new HashMap<>();
    private final List<Integer> numberRooms = new ArrayList<>();
    private int bitRooms;

    /** One step: the nodes whose results it leaves, and the nodes whose results it reads. */
    record Use(List<Integer> gives, List<Integer> reads) {}

    /**
     * Gives every result a room.
     *
     * @param kept the nodes whose results are read afterwards
     * @param widths how many bits wide the numbers of a node are: 32 or 64
     */
    Rooms(Graph graph, List<Use> uses, List<Integer> kept, IntUnaryOperator widths) {
        this.graph = graph;
        this.widths = widths;
        this.rooms = new int[graph.size()];
        Arrays.fill(rooms, NOWHERE);
        Map<Integer, Integer> last = new HashMap<>();
        for (int moment = 0; moment < uses.size(); moment++) {
            int now = moment;
            uses.get(moment).gives().forEach(node -> last.put(node, now));
            uses.get(moment).reads().forEach(node -> last.put(node, now));
        }
        kept.forEach(node -> last.put(node, uses.size()));
        for (int moment = 0; moment < uses.size(); moment++) {
            settle(uses.get(moment), moment, last);
        }
    }

    private void settle(Use use, int moment, Map<Integer, Integer> last) {
        use.gives().forEach(node -> rooms[node] = take(node));
        Set<Integer> over = new HashSet<>(use.reads());
        over.addAll(use.gives());
        over.stream()
                .filter(node -> rooms[node] != NOWHERE && last.getOrDefault(node, NOWHERE) == moment)
                .forEach(node -> free(node).push(rooms[node]));
    }

    private Deque<Integer> free(int node) {
        return isBit(node) ? freeBits : freeNumbers.computeIfAbsent(width(node), _ -> new ArrayDeque<>());
    }

    private int take(int node) {
        if (!free(node).isEmpty()) {
            return free(node).pop();
        }
        if (isBit(node)) {
            return bitRooms++;
        }
        numberRooms.add(width(node));
        return numberRooms.size() - 1;
    }

    int width(int node) {
        return widths.applyAsInt(node);
    }

    private boolean isBit(int node) {
        return graph.node(node) instanceof Node.Bit;
    }

    int room(int node) {
        return rooms[node];
    }

    int bitRooms() {
        return bitRooms;
    }

    /** How wide the numbers in each are. */
    List<Integer> numberRooms() {
        return numberRooms;
    }
}
