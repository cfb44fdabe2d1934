package be.schakel.engine.batch;

import be.schakel.engine.batch.Node.Bit;
import be.schakel.engine.batch.Node.Lane;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;

/** Writes the code of one comparison: 64 rows at a time, in as many vectors as that takes. */
final class LaneCode {
    private static final int LEAST_VECTOR = 64;
    private final CodeBuilder code;
    private final Graph graph;
    private final Operands operands;
    private final int shape;
    private final Vectors vectors;

    /** Where the code finds what is computed already. */
    interface Operands {
        /** Puts 64 rows of a bit on the stack. */
        void bits(int node);

        /** Puts an array and the place of the first of 64 rows in it on the stack. */
        void column(int node);

        /** How wide the numbers in that array are; nothing for a node that is not in an array. */
        int width(int node);
    }

    LaneCode(CodeBuilder code, Graph graph, Operands operands, int shape, Bit.Less less) {
        this.code = code;
        this.graph = graph;
        this.operands = operands;
        this.shape = shape;
        this.vectors = Vectors.of(Math.max(width(less.left()), width(less.right())));
    }

    /** The widest lane that any part needs. */
    private int width(int node) {
        int own = Math.max(graph.span(node).bits(), operands.width(node));
        return operands.width(node) > 0
                ? own
                : graph.node(node).needs().filter(this::isLane).map(this::width).reduce(own, Math::max);
    }

    private boolean isLane(int node) {
        return graph.node(node) instanceof Lane;
    }

    private int lanes() {
        return shape / vectors.bits();
    }

    private int parts() {
        return Long.SIZE / lanes();
    }

    /** Leaves the answer of 64 rows on the stack. */
    void write(Bit.Less less) {
        for (int part = 0; part < parts(); part++) {
            number(less.left(), part);
            code.getstatic(Vectors.OPERATORS, "LT", Vectors.COMPARISON);
            ClassDesc right = operand(less.right(), part);
            code.invokevirtual(vectors.type(), "compare", MethodTypeDesc.of(Vectors.MASK, Vectors.COMPARISON, right));
            code.invokevirtual(Vectors.MASK, "toLong", MethodTypeDesc.of(ConstantDescs.CD_long));
            if (part > 0) {
                code.loadConstant(part * lanes()).lshl().lor();
            }
        }
    }

    /** A fixed number stays a number, anything else becomes a vector; tells which. */
    private ClassDesc operand(int node, int part) {
        if (graph.node(node) instanceof Lane.Fixed(long value)) {
            constant(value);
            return vectors.element();
        }
        number(node, part);
        return Vectors.VECTOR;
    }

    private void constant(long value) {
        if (vectors.bits() == Long.SIZE) {
            code.loadConstant(value);
        } else {
            code.loadConstant((int) value);
        }
    }

    private void species(Vectors some, int bits) {
        code.getstatic(some.type(), "SPECIES_" + bits, Vectors.SPECIES);
    }

    private void number(int node, int part) {
        if (operands.width(node) > 0) {
            load(node, part);
            return;
        }
        switch ((Lane) graph.node(node)) {
            case Lane.Fixed(long value) -> {
                species(vectors, shape);
                constant(value);
                code.invokestatic(
                        vectors.type(),
                        "broadcast",
                        MethodTypeDesc.of(vectors.type(), Vectors.SPECIES, vectors.element()));
            }
            case Lane.Sum(int one, int two) -> sum(one, two, part);
            case Lane.Product(int one, int two) when isMinusOne(two) -> {
                number(one, part);
                code.invokevirtual(vectors.type(), "neg", MethodTypeDesc.of(vectors.type()));
            }
            case Lane.Product(int one, int two) -> operation("mul", one, two, part);
            case Lane.Least(int one, int two) -> operation("min", one, two, part);
            case Lane.Greatest(int one, int two) -> operation("max", one, two, part);
            case Lane.Picked(int bit, int then, int otherwise) -> picked(bit, then, otherwise, part);
            case Lane.Column _, Lane.Mapped _ -> throw new IllegalStateException("Not in an array: " + node);
        }
    }

    private boolean isMinusOne(int node) {
        return graph.node(node).equals(new Lane.Fixed(-1));
    }

    private void sum(int one, int two, int part) {
        if (operands.width(two) == 0
                && graph.node(two) instanceof Lane.Product(int taken, int sign)
                && isMinusOne(sign)) {
            operation("sub", one, taken, part);
        } else {
            operation("add", one, two, part);
        }
    }

    private void operation(String name, int one, int two, int part) {
        number(one, part);
        ClassDesc right = operand(two, part);
        code.invokevirtual(vectors.type(), name, MethodTypeDesc.of(vectors.type(), right));
    }

    private void picked(int bit, int then, int otherwise, int part) {
        number(otherwise, part);
        ClassDesc picked = operand(then, part);
        species(vectors, shape);
        operands.bits(bit);
        if (part > 0) {
            code.loadConstant(part * lanes()).lushr();
        }
        code.invokestatic(
                Vectors.MASK, "fromLong", MethodTypeDesc.of(Vectors.MASK, Vectors.SPECIES, ConstantDescs.CD_long));
        code.invokevirtual(vectors.type(), "blend", MethodTypeDesc.of(vectors.type(), picked, Vectors.MASK));
    }

    /** As wide as the lanes, or made so; a short vector is loaded once for several parts. */
    private void load(int node, int part) {
        Vectors stored = Vectors.of(operands.width(node));
        int needed = lanes() * stored.bits();
        int loaded = Math.max(needed, LEAST_VECTOR);
        int share = loaded / needed;
        species(stored, loaded);
        operands.column(node);
        if (part >= share) {
            code.loadConstant(part / share * share * lanes()).iadd();
        }
        code.invokestatic(stored.type(), "fromArray", stored.fromArray());
        if (stored.bits() < vectors.bits()) {
            code.getstatic(Vectors.OPERATORS, stored.letter() + "2" + vectors.letter(), Vectors.CONVERSION);
            species(vectors, shape);
            code.loadConstant(part % share);
            code.invokevirtual(
                    stored.type(),
                    "convertShape",
                    MethodTypeDesc.of(Vectors.VECTOR, Vectors.CONVERSION, Vectors.SPECIES, ConstantDescs.CD_int));
            code.checkcast(vectors.type());
        }
    }
}
