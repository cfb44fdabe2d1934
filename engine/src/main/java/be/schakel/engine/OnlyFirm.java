package be.schakel.engine;

import be.schakel.engine.feel.Inputs;
import be.schakel.engine.feel.Term;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The same knowledge as if every estimate and every stale or weak figure were unknown. What still holds is certain. */
record OnlyFirm(Knowledge knowledge) implements Inputs {

    @Override
    public Optional<Term> derivation(String id) {
        return knowledge.derivation(id);
    }

    @Override
    public Possible fact(String id) {
        Fact fact = knowledge.question(id);
        Possible value = knowledge.fact(id);
        if (value.isPoint()) {
            return value;
        }
        return value instanceof Rows(var rows, var complete)
                ? new Rows(rows.stream().map(row -> firm(fact, row)).toList(), complete)
                : fact.anything();
    }

    private static Map<String, Possible> firm(Fact fact, Map<String, Possible> row) {
        Map<String, Possible> firm = new LinkedHashMap<>();
        fact.fields().forEach((name, field) -> {
            Possible value = row.getOrDefault(name, field.anything());
            firm.put(name, value.isPoint() ? value : field.anything());
        });
        return firm;
    }

    @Override
    public Possible figure(String id) {
        FigureUsed figure = knowledge.law().figure(id);
        return figure.state() == FigureUsed.State.CURRENT ? figure.reads() : Possible.anyNumber();
    }

    @Override
    public Days today() {
        return knowledge.today();
    }
}
