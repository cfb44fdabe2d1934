package be.schakel.benchmarks.population;

import be.schakel.engine.Answer;
import be.schakel.engine.Corpus;
import be.schakel.engine.Days;
import be.schakel.engine.Fact;
import be.schakel.engine.Possible;
import be.schakel.engine.Rows;
import be.schakel.engine.Selection;
import be.schakel.engine.Situation;
import be.schakel.engine.feel.Type;
import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.tools.ToolProvider;

/** The rights of one day as plain Java, compiled by the compiler of this JDK, and households for it. */
final class WrittenOut {
    private static final String NAME = "Household";

    private final Corpus corpus;
    private final List<String> rights;
    private final PlainJava java;
    private final Class<?> type;
    private final List<Written> households = new ArrayList<>();

    WrittenOut(Corpus corpus, List<String> rights, List<Situation> situations) throws Exception {
        this.corpus = corpus;
        this.rights = rights;
        this.java = new PlainJava(corpus, situations.getFirst().assessedOn(), rights);
        this.type = compiled(java.source(NAME));
        for (Situation situation : situations) {
            households.add(household(situation));
        }
    }

    /** Decides every right for so many households, the same over and over. */
    long decide(int rows) {
        boolean[] decided = new boolean[rights.size()];
        long found = 0;
        for (int row = 0; row < rows; row++) {
            households.get(row % households.size()).decide(decided);
            for (boolean has : decided) {
                found += has ? 1 : 0;
            }
        }
        return found;
    }

    /** Of each household its rights, by id. */
    List<Map<String, Boolean>> outcomes() {
        boolean[] decided = new boolean[rights.size()];
        return households.stream()
                .map(household -> {
                    household.decide(decided);
                    Map<String, Boolean> outcomes = new HashMap<>();
                    for (int right = 0; right < decided.length; right++) {
                        outcomes.put(rights.get(right), decided[right]);
                    }
                    return outcomes;
                })
                .toList();
    }

    private static Class<?> compiled(String source) throws IOException, ClassNotFoundException {
        Path folder = Files.createTempDirectory("schakel-written-out");
        Path file = Files.writeString(folder.resolve(NAME + ".java"), source);
        int problems = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-nowarn", "-cp", System.getProperty("java.class.path"), file.toString());
        if (problems != 0) {
            throw new IllegalStateException("The rights written out in Java do not compile");
        }
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}).loadClass(NAME);
    }

    private Written household(Situation situation) throws ReflectiveOperationException {
        Written household = (Written) type.getConstructor().newInstance();
        for (Fact fact : corpus.facts()) {
            if (situation.answers().get(fact.id()) instanceof Answer.Known(Possible value)) {
                boolean follows = fact.derived().isPresent();
                Field field = type.getField(follows ? "given_" + fact.id() : fact.id());
                field.set(household, value(value, java.type(fact), field.getType()));
                if (follows) {
                    type.getField("has_" + fact.id()).setBoolean(household, true);
                }
            }
        }
        return household;
    }

    private Object value(Possible value, Type is, Class<?> in) throws ReflectiveOperationException {
        return switch (is) {
            case Type.ListOf(Type.Codes(var codes, var _)) -> Notation.bits(List.copyOf(codes), (Selection) value);
            case Type.ListOf(Type.Row(var fields)) -> rows((Rows) value, fields, in.getComponentType());
            case Type.Plain plain
            when plain == Type.Plain.DATE -> ((Days) value).earliest().orElseThrow();
            case Type.Plain _ -> Boolean.valueOf(java.exact(value, is));
            case Type.Codes _ -> Integer.valueOf(java.exact(value, is));
            default -> Double.valueOf(java.exact(value, is));
        };
    }

    private Object rows(Rows rows, Map<String, Type> fields, Class<?> type) throws ReflectiveOperationException {
        Object all = Array.newInstance(type, rows.rows().size());
        for (int i = 0; i < rows.rows().size(); i++) {
            Object row = type.getConstructor().newInstance();
            for (Map.Entry<String, Possible> cell : rows.rows().get(i).entrySet()) {
                Field field = type.getField(cell.getKey());
                Type is = Objects.requireNonNull(fields.get(cell.getKey()));
                field.set(row, value(cell.getValue(), is, field.getType()));
            }
            Array.set(all, i, row);
        }
        return all;
    }
}
