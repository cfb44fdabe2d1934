package be.schakel.engine.batch;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Arrays of whole numbers of four widths. */
final class Columns {
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private Columns() {}

    static Object of(int bits, int rows) {
        return switch (bits) {
            case Byte.SIZE -> new byte[rows];
            case Short.SIZE -> new short[rows];
            case Integer.SIZE -> new int[rows];
            default -> new long[rows];
        };
    }

    static void set(Object column, int row, long value) {
        switch (column) {
            case byte[] bytes -> bytes[row] = (byte) value;
            case short[] shorts -> shorts[row] = (short) value;
            case int[] ints -> ints[row] = (int) value;
            default -> ((long[]) column)[row] = value;
        }
    }

    static long get(Object column, int row) {
        return switch (column) {
            case byte[] bytes -> bytes[row];
            case short[] shorts -> shorts[row];
            case int[] ints -> ints[row];
            default -> ((long[]) column)[row];
        };
    }

    /** Reads all of it. */
    static long sum(Object column) {
        long sum = 0;
        switch (column) {
            case byte[] bytes -> {
                for (int i = 0; i < bytes.length; i += Long.BYTES) {
                    sum += (long) EIGHT_BYTES.get(bytes, i);
                }
            }
            case short[] shorts -> {
                for (short one : shorts) {
                    sum += one;
                }
            }
            case int[] ints -> {
                for (int one : ints) {
                    sum += one;
                }
            }
            default -> {
                for (long one : (long[]) column) {
                    sum += one;
                }
            }
        }
        return sum;
    }

    /** Copies rows into longs. */
    static void copy(Object column, int first, long[] into, int rows) {
        switch (column) {
            case byte[] bytes -> {
                for (int i = 0; i < rows; i++) {
                    into[i] = bytes[first + i];
                }
            }
            case short[] shorts -> {
                for (int i = 0; i < rows; i++) {
                    into[i] = shorts[first + i];
                }
            }
            case int[] ints -> {
                for (int i = 0; i < rows; i++) {
                    into[i] = ints[first + i];
                }
            }
            default -> System.arraycopy((long[]) column, first, into, 0, rows);
        }
    }

    /** Copies rows into ints; every number must fit. */
    static void copy(Object column, int first, int[] into, int rows) {
        switch (column) {
            case byte[] bytes -> {
                for (int i = 0; i < rows; i++) {
                    into[i] = bytes[first + i];
                }
            }
            case short[] shorts -> {
                for (int i = 0; i < rows; i++) {
                    into[i] = shorts[first + i];
                }
            }
            case int[] ints -> System.arraycopy(ints, first, into, 0, rows);
            default -> {
                long[] longs = (long[]) column;
                for (int i = 0; i < rows; i++) {
                    into[i] = (int) longs[first + i];
                }
            }
        }
    }
}
