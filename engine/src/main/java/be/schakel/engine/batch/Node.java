package be.schakel.engine.batch;

import java.util.stream.IntStream;

/** One computation on all rows. Other nodes are named by their number in the {@link Graph}. */
sealed interface Node {

    /** The nodes it needs. */
    default IntStream needs() {
        return switch (this) {
            case Bit.Every _, Bit.Plane _, Lane.Fixed _, Lane.Column _ -> IntStream.empty();
            case Bit.Both(int one, int two) -> IntStream.of(one, two);
            case Bit.Either(int one, int two) -> IntStream.of(one, two);
            case Bit.Opposite(int of) -> IntStream.of(of);
            case Bit.Less(int left, int right) -> IntStream.of(left, right);
            case Lane.Sum(int one, int two) -> IntStream.of(one, two);
            case Lane.Product(int one, int two) -> IntStream.of(one, two);
            case Lane.Least(int one, int two) -> IntStream.of(one, two);
            case Lane.Greatest(int one, int two) -> IntStream.of(one, two);
            case Lane.Picked(int bit, int then, int otherwise) -> IntStream.of(bit, then, otherwise);
            case Lane.Mapped(Curve _, int of) -> IntStream.of(of);
        };
    }

    /** Yes or no for each row. */
    sealed interface Bit extends Node {
        /** The same for all rows. */
        record Every(boolean yes) implements Bit {}

        /** A bitmap of the batch. */
        record Plane(int number) implements Bit {}

        record Both(int one, int two) implements Bit {}

        record Either(int one, int two) implements Bit {}

        record Opposite(int of) implements Bit {}

        /** Whether one number is under another. */
        record Less(int left, int right) implements Bit {}
    }

    /** A number for each row. */
    sealed interface Lane extends Node {
        /** The same for all rows. */
        record Fixed(long value) implements Lane {}

        /** A number column of the batch. */
        record Column(int number) implements Lane {}

        record Sum(int one, int two) implements Lane {}

        record Product(int one, int two) implements Lane {}

        record Least(int one, int two) implements Lane {}

        record Greatest(int one, int two) implements Lane {}

        /** One of two numbers, by a bit. */
        record Picked(int bit, int then, int otherwise) implements Lane {}

        record Mapped(Curve curve, int of) implements Lane {}
    }
}
