package be.schakel.engine.batch;

import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.Optional;

/**
 * The names of the vectors of {@code jdk.incubator.vector} with lanes of one width. They are only named here, so that
 * nothing needs the module but the generated code itself.
 *
 * @param bits width of a lane
 * @param letter how conversions call it
 * @param type the vector class
 * @param element type of a lane
 */
record Vectors(int bits, String letter, ClassDesc type, ClassDesc element) {
    private static final String PACKAGE = "jdk.incubator.vector.";
    static final ClassDesc VECTOR = ClassDesc.of(PACKAGE + "Vector");
    static final ClassDesc MASK = ClassDesc.of(PACKAGE + "VectorMask");
    static final ClassDesc SPECIES = ClassDesc.of(PACKAGE + "VectorSpecies");
    static final ClassDesc OPERATORS = ClassDesc.of(PACKAGE + "VectorOperators");
    static final ClassDesc COMPARISON = OPERATORS.nested("Comparison");
    static final ClassDesc CONVERSION = OPERATORS.nested("Conversion");
    private static final int LEAST_SHAPE = 256;

    static Vectors of(int bits) {
        return switch (bits) {
            case Byte.SIZE -> named(bits, "Byte", ConstantDescs.CD_byte);
            case Short.SIZE -> named(bits, "Short", ConstantDescs.CD_short);
            case Integer.SIZE -> named(bits, "Int", ConstantDescs.CD_int);
            default -> named(bits, "Long", ConstantDescs.CD_long);
        };
    }

    private static Vectors named(int bits, String name, ClassDesc element) {
        return new Vectors(bits, name.substring(0, 1), ClassDesc.of(PACKAGE + name + "Vector"), element);
    }

    ClassDesc array() {
        return element.arrayType();
    }

    MethodTypeDesc fromArray() {
        return MethodTypeDesc.of(type, SPECIES, array(), ConstantDescs.CD_int);
    }

    /** How many bits a vector of this machine has; nothing where there are no vectors, or only short ones. */
    static Optional<Integer> shape() {
        try {
            Class<?> shapes = Class.forName(PACKAGE + "VectorShape");
            Object preferred = shapes.getMethod("preferredShape").invoke(null);
            int bits = (int) shapes.getMethod("vectorBitSize").invoke(preferred);
            return Optional.of(bits).filter(wide -> wide >= LEAST_SHAPE);
        } catch (ReflectiveOperationException withoutModule) {
            return Optional.empty();
        }
    }
}
