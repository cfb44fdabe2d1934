package be.schakel.engine.batch;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which result lies where: a room is used again as soon as nobody needs what is in it. */
final class Rooms {
    private final int[] rooms;
    private int bitRooms;
    private int numberRooms;

    /**
     * Gives every node a room.
     *
     * @param order the nodes in the order in which they are computed
     * @param kept the nodes whose results are read afterwards
     */
    Rooms(Graph graph, List<Integer> order, List<Integer> kept) {
        this.rooms = new int[graph.size()];
        Arrays.fill(rooms, -1);
        Map<Integer, Integer> last = new HashMap<>();
        for (int at = 0; at < order.size(); at++) {
            int moment = at;
            last.put(order.get(at), at);
            graph.node(order.get(at)).needs().forEach(needed -> last.put(needed, moment));
        }
        kept.forEach(node -> last.put(node, order.size()));
        settle(graph, order, last);
    }

    private void settle(Graph graph, List<Integer> order, Map<Integer, Integer> last) {
        Deque<Integer> freeBits = new ArrayDeque<>();
        Deque<Integer> freeNumbers = new ArrayDeque<>();
        for (int at = 0; at < order.size(); at++) {
            int moment = at;
            int node = order.get(at);
            boolean bit = graph.node(node) instanceof Node.Bit;
            Deque<Integer> free = bit ? freeBits : freeNumbers;
            rooms[node] = free.isEmpty() ? bit ? bitRooms++ : numberRooms++ : free.pop();
            graph.node(node).needs().distinct().filter(needed -> last.get(needed) == moment).forEach(needed -> {
                boolean isBit = graph.node(needed) instanceof Node.Bit;
                (isBit ? freeBits : freeNumbers).push(rooms[needed]);
            });
        }
    }

    int room(int node) {
        return rooms[node];
    }

    int bitRooms() {
        return bitRooms;
    }

    int numberRooms() {
        return numberRooms;
    }
}
