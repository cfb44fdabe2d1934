package be.schakel.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Length of a method as the class file knows it: from its first to its last line that calls or reads something. */
final class MethodLength {

    private MethodLength() {}

    static int of(JavaMethod method) {
        var lines = Stream.concat(
                        method.getAccessesFromSelf().stream().map(JavaAccess::getLineNumber),
                        Stream.of(method.getSourceCodeLocation().getLineNumber()))
                .mapToInt(Integer::intValue)
                .filter(line -> line > 0);
        IntStream.Builder kept = IntStream.builder();
        lines.forEach(kept);
        var summary = kept.build().summaryStatistics();
        return summary.getCount() == 0 ? 0 : summary.getMax() - summary.getMin();
    }
}
