package be.schakel.engine.batch;

import be.schakel.engine.Fact;
import be.schakel.engine.batch.Entries.Entry;
import be.schakel.engine.batch.Sheet.Spot;
import be.schakel.engine.feel.Term;
import be.schakel.engine.feel.Type;
import be.schakel.engine.run.Unfit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Lists of rows as columns: what a condition says of a row is worked out for each row side by side. */
final class ListColumns {
    private final Graph graph;
    private final Law law;
    private final Forms forms;
    private final Sheet sheet;
    private final Conditions conditions;
    private final Given given;

    /** The rows that filters and quantifiers look at, the outermost first. */
    private final List<Entry> looked = new ArrayList<>();

    ListColumns(Graph graph, Law law, Forms forms, Sheet sheet, Conditions conditions) {
        this.graph = graph;
        this.law = law;
        this.forms = forms;
        this.sheet = sheet;
        this.conditions = conditions;
        this.given = new Given(graph);
    }

    static boolean isOfRows(Term list) {
        return list.type() instanceof Type.ListOf(Type.Row _);
    }

    /** The rows of a list, and filters on them. */
    Entries entries(Term list) {
        return switch (list) {
            case Term.FactRef(String id, var _) -> entries(law.question(id));
            case Term.Filter(Term inner, var _, Term condition, var _) -> where(entries(inner), condition);
            default -> throw new Unfit("A list that is no rows");
        };
    }

    private Entries entries(Fact list) {
        Form form = forms.of(list);
        if (form == Form.ABSENT || law.derivation(list.id()).isPresent()) {
            throw new Unfit("Rows that nobody gives");
        }
        sheet.lay(list, form, false);
        return given.rows(sheet.layTable(list));
    }

    Entries where(Entries entries, Term condition) {
        return entries.where(graph, entry -> on(entry, () -> conditions.of(condition)));
    }

    private <T> T on(Entry entry, Supplier<T> work) {
        looked.add(entry);
        try {
            return work.get();
        } finally {
            looked.removeLast();
        }
    }

    Twin truth(Term.FieldOf field) {
        return given.truth(cell(field));
    }

    Extent number(Term.FieldOf field) {
        return given.number(cell(field), true);
    }

    Extent number(Entry entry, String field) {
        return given.number(entry.cell(field), true);
    }

    Map<String, Integer> choice(Term.FieldOf field) {
        return given.choice(cell(field));
    }

    private Spot cell(Term.FieldOf field) {
        return looked.get(field.row().slot()).cell(field.field());
    }
}
