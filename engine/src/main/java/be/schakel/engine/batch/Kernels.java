package be.schakel.engine.batch;

import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles;
import java.util.function.IntUnaryOperator;

/** Generates kernels. */
final class Kernels {
    private static final ClassDesc KERNEL = ClassDesc.of(Kernel.class.getName());
    private static final ClassDesc GENERATED = ClassDesc.of(Kernel.class.getPackageName() + ".GeneratedKernel");
    private static final MethodTypeDesc RUN = MethodTypeDesc.of(
            ConstantDescs.CD_void,
            ConstantDescs.CD_Object.arrayType(),
            KernelCode.bitmaps(),
            KernelCode.bitmaps(),
            ConstantDescs.CD_Object.arrayType(),
            ConstantDescs.CD_int,
            ConstantDescs.CD_int);

    private Kernels() {}

    static Kernel of(Graph graph, KernelCode.Task task, IntUnaryOperator rooms, int shape) {
        byte[] bytes = ClassFile.of()
                .build(
                        GENERATED,
                        type -> type.withInterfaceSymbols(KERNEL)
                                .withFlags(ClassFile.ACC_FINAL | ClassFile.ACC_PUBLIC)
                                .withMethodBody(
                                        ConstantDescs.INIT_NAME,
                                        ConstantDescs.MTD_void,
                                        ClassFile.ACC_PUBLIC,
                                        code -> code.aload(0)
                                                .invokespecial(
                                                        ConstantDescs.CD_Object,
                                                        ConstantDescs.INIT_NAME,
                                                        ConstantDescs.MTD_void)
                                                .return_())
                                .withMethodBody(
                                        "run",
                                        RUN,
                                        ClassFile.ACC_PUBLIC,
                                        code -> new KernelCode(code, graph, task, rooms, shape).write()));
        try {
            return (Kernel) MethodHandles.lookup()
                    .defineHiddenClass(bytes, true)
                    .lookupClass()
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("A generated kernel cannot be loaded", impossible);
        }
    }
}
