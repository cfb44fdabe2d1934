package be.schakel.everywhere;

import be.schakel.platform.DemoWorkers;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address that Schakel answers to, as its controllers name them. */
record Addresses(RequestMappingHandlerMapping mappings) {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    /** A code, by the path it stands under. */
    private static final Map<String, String> CODES = Map.of("/gesprek/", "wonen", "/verloop/", "rust", "/blad/", "nl");

    /** What stands in an address and is the same for every client. */
    private static final Map<String, String> COMMON = Map.of(
            "right", "leefloon",
            "fact", "birth_date",
            "state", "explained",
            "partner", DemoWorkers.CAW.toString(),
            "purpose", "onthaal",
            "language", "nl");

    /** @param pattern such as {@code /traject/{trajectory}/plan/stap/{step}} */
    record Address(RequestMethod method, String pattern) {

        boolean isAbout(String variable) {
            return pattern.contains("{" + variable + "}");
        }

        /**
         * Fails on a variable nobody thought of.
         *
         * @param ids by the name of their variable
         */
        String with(Map<String, String> ids) {
            return VARIABLE.matcher(pattern)
                    .replaceAll(found -> Objects.requireNonNull(
                            value(found.group(1), ids), () -> "give a value for " + found.group() + " in " + pattern));
        }

        private @Nullable String value(String variable, Map<String, String> ids) {
            return variable.equals("code") ? code() : ids.getOrDefault(variable, COMMON.get(variable));
        }

        private @Nullable String code() {
            return CODES.entrySet().stream()
                    .filter(code -> pattern.contains(code.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }

    /** Those under a path, each method once; an autosave answers at the address of its page. */
    List<Address> under(String path) {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPatternValues().stream()
                        .flatMap(pattern -> info.getMethodsCondition().getMethods().stream()
                                .map(method -> new Address(method, pattern))))
                .filter(address -> address.pattern().startsWith(path))
                .distinct()
                .sorted(Comparator.comparing(Address::toString))
                .toList();
    }
}
