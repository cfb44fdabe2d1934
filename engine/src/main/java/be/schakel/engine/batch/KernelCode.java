package be.schakel.engine.batch;

import be.schakel.engine.batch.Node.Bit;
import be.schakel.engine.batch.Node.Lane;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntUnaryOperator;

/** Writes the code of a kernel: a loop over words of 64 rows, in which every bit is computed once. */
final class KernelCode implements LaneCode.Operands {
    private static final ClassDesc BITS = ConstantDescs.CD_long.arrayType();
    private static final int COLUMNS = 1;
    private static final int PLANES = 2;
    private static final int ROOMS = 3;
    private static final int NUMBERS = 4;
    private static final int FIRST = 5;
    private static final int WORDS = 6;
    private static final int LONG_SHIFT = 6;

    private final CodeBuilder code;
    private final Graph graph;
    private final Task task;
    private final IntUnaryOperator rooms;
    private final int shape;
    private final Map<Integer, Integer> arrays = new HashMap<>();
    private final Map<Integer, Integer> values = new HashMap<>();
    private final int word;
    private final int there;
    private final int row;
    private final int rowThere;

    /**
     * What a kernel computes.
     *
     * @param bits the bits, in order
     * @param kept those of them that are needed afterwards
     * @param read the bits, columns and numbers it reads from arrays
     * @param width how wide the numbers of a node in an array are, 0 for a node that is not in one
     */
    record Task(List<Integer> bits, List<Integer> kept, List<Integer> read, IntUnaryOperator width) {}

    KernelCode(CodeBuilder code, Graph graph, Task task, IntUnaryOperator rooms, int shape) {
        this.code = code;
        this.graph = graph;
        this.task = task;
        this.rooms = rooms;
        this.shape = shape;
        this.word = code.allocateLocal(TypeKind.INT);
        this.there = code.allocateLocal(TypeKind.INT);
        this.row = code.allocateLocal(TypeKind.INT);
        this.rowThere = code.allocateLocal(TypeKind.INT);
    }

    void write() {
        task.read().forEach(this::findArray);
        task.kept().forEach(this::findArray);
        Label again = code.newLabel();
        Label done = code.newLabel();
        code.iconst_0().istore(word);
        code.labelBinding(again).iload(word).iload(WORDS).if_icmpge(done);
        code.iload(FIRST).iload(word).iadd().istore(there);
        code.iload(word).loadConstant(LONG_SHIFT).ishl().istore(row);
        code.iload(there).loadConstant(LONG_SHIFT).ishl().istore(rowThere);
        task.bits().forEach(this::compute);
        task.kept().forEach(this::keep);
        code.iinc(word, 1).goto_(again);
        code.labelBinding(done).return_();
    }

    /** Takes the array of a node out of its collection, before the loop. */
    private void findArray(int node) {
        int array = code.allocateLocal(TypeKind.REFERENCE);
        switch (graph.node(node)) {
            case Bit.Plane(int plane) -> code.aload(PLANES).loadConstant(plane).aaload();
            case Lane.Column(int column)
            when task.width().applyAsInt(node) > 0 && !isRoom(node) ->
                code.aload(COLUMNS)
                        .loadConstant(column)
                        .aaload()
                        .checkcast(Vectors.of(width(node)).array());
            case Bit _ -> code.aload(ROOMS).loadConstant(rooms.applyAsInt(node)).aaload();
            case Lane _ ->
                code.aload(NUMBERS)
                        .loadConstant(rooms.applyAsInt(node))
                        .aaload()
                        .checkcast(Vectors.of(width(node)).array());
        }
        code.astore(array);
        arrays.put(node, array);
    }

    /** Whether plain loops have put it in a room. */
    private boolean isRoom(int node) {
        return !(graph.node(node) instanceof Lane.Column);
    }

    private void compute(int node) {
        switch ((Bit) graph.node(node)) {
            case Bit.Every(boolean yes) -> code.loadConstant(yes ? -1L : 0L);
            case Bit.Plane _ -> throw new IllegalStateException("A bitmap of the batch is read, not computed");
            case Bit.Both(int one, int two) -> {
                bits(one);
                bits(two);
                code.land();
            }
            case Bit.Either(int one, int two) -> {
                bits(one);
                bits(two);
                code.lor();
            }
            case Bit.Opposite(int of) -> {
                bits(of);
                code.loadConstant(-1L).lxor();
            }
            case Bit.Less less -> new LaneCode(code, graph, this, shape, less).write(less);
        }
        settle(node);
    }

    private void settle(int node) {
        int value = code.allocateLocal(TypeKind.LONG);
        code.lstore(value);
        values.put(node, value);
    }

    private void keep(int node) {
        code.aload(array(node)).iload(word).lload(value(node)).lastore();
    }

    private int array(int node) {
        return Objects.requireNonNull(arrays.get(node));
    }

    private int value(int node) {
        return Objects.requireNonNull(values.get(node));
    }

    @Override
    public void bits(int node) {
        if (graph.node(node) instanceof Bit.Every(boolean yes)) {
            code.loadConstant(yes ? -1L : 0L);
            return;
        }
        if (!values.containsKey(node)) {
            boolean plane = graph.node(node) instanceof Bit.Plane;
            code.aload(array(node)).iload(plane ? there : word).laload();
            settle(node);
        }
        code.lload(value(node));
    }

    @Override
    public void column(int node) {
        code.aload(array(node)).iload(isRoom(node) ? row : rowThere);
    }

    @Override
    public int width(int node) {
        return task.width().applyAsInt(node);
    }

    static ClassDesc bitmaps() {
        return BITS.arrayType();
    }
}
