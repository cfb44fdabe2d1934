package be.schakel.engine.corpus;

import be.schakel.engine.Unit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** How the corpus writes the constants of closed lists. */
final class Codes {
    static final Map<String, Unit> UNITS = units();

    private Codes() {}

    /** Constants by their code: lower case, and a dash or an underscore between words. */
    static <E extends Enum<E>> Map<String, E> of(Class<E> type) {
        Map<String, E> codes = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            codes.put(normal(constant.name()), constant);
        }
        return codes;
    }

    static String normal(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<String, Unit> units() {
        Map<String, Unit> units = new LinkedHashMap<>();
        Arrays.stream(Unit.values()).forEach(unit -> units.put(normal(unit.code()), unit));
        return units;
    }
}
