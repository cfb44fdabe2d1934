package be.schakel.benchmarks.population;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Reads a column and does nothing else: no way to decide can be quicker. */
final class Reading {
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private Reading() {}

    static long sum(Object column) {
        return switch (column) {
            case byte[] bytes -> bytes(bytes);
            case short[] shorts -> shorts(shorts);
            default -> ints((int[]) column);
        };
    }

    private static long bytes(byte[] column) {
        long sum = 0;
        for (int i = 0; i + Long.BYTES <= column.length; i += Long.BYTES) {
            sum += (long) EIGHT_BYTES.get(column, i);
        }
        return sum;
    }

    private static long shorts(short[] column) {
        int sum = 0;
        for (short one : column) {
            sum += one;
        }
        return sum;
    }

    private static long ints(int[] column) {
        int sum = 0;
        for (int one : column) {
            sum += one;
        }
        return sum;
    }
}
