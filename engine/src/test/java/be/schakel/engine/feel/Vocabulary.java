package be.schakel.engine.feel;

import be.schakel.engine.Possible;
import be.schakel.engine.Rows;
import be.schakel.engine.Unit;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names to write expressions with, and what they stand for; one of each unit. */
final class Vocabulary {
    static final LocalDate TODAY = LocalDate.of(2026, 2, 28);
    private static final Type NUMBER = new Type.Numeric(Optional.of(Unit.NUMBER));
    private static final Type TENURE = new Type.Codes(Set.of("owner", "tenant"), false);
    private static final Type MEMBER =
            new Type.Row(Map.of("age", NUMBER, "relation", new Type.Codes(Set.of("child", "partner"), false)));
    static final Map<String, Term> NAMES = names();

    private static Map<String, Term> names() {
        Map<String, Term> names = new HashMap<>();
        names.put("size", new Term.FactRef("size", NUMBER));
        names.put("member", new Term.FactRef("member", Type.Plain.TRUTH));
        names.put("tenure", new Term.FactRef("tenure", TENURE));
        names.put("born", new Term.FactRef("born", Type.Plain.DATE));
        names.put(
                "benefits",
                new Term.FactRef("benefits", new Type.ListOf(new Type.Codes(Set.of("leefloon", "igo"), false))));
        names.put("household_members", new Term.FactRef("household_members", new Type.ListOf(MEMBER)));
        for (Unit unit : Unit.values()) {
            String name = "in_" + unit.name().toLowerCase(java.util.Locale.ROOT);
            names.put(name, new Term.FactRef(name, new Type.Numeric(Optional.of(unit))));
        }
        return names;
    }

    static final Inputs INPUTS = RandomFeel.inputs(
            Map.of(
                    "size", Possible.exactly(4),
                    "member", Possible.yes(),
                    "tenure", Possible.oneOf("tenant"),
                    "born", Possible.on(LocalDate.of(2008, 2, 29)),
                    "benefits", Possible.selected("leefloon"),
                    "household_members",
                            new Rows(List.of(member("partner", 40), member("child", 17), member("child", 12)), true),
                    "in_years", Possible.exactly(3),
                    "in_number", Possible.anyNumber()),
            TODAY);

    private static Map<String, Possible> member(String relation, int age) {
        return Map.of("relation", Possible.oneOf(relation), "age", Possible.exactly(age));
    }

    private Vocabulary() {}
}
