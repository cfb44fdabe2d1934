package be.schakel.engine.batch;

import be.schakel.engine.Fact;
import be.schakel.engine.batch.Entries.Item;
import be.schakel.engine.batch.Sheet.Spot;
import be.schakel.engine.feel.Term;
import be.schakel.engine.feel.Type;
import be.schakel.engine.run.Unfit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Lists as columns: what a condition says of a row or a code is worked out for each of them side by side. */
final class ListColumns {
    private final Graph graph;
    private final Law law;
    private final Forms forms;
    private final Sheet sheet;
    private final Conditions conditions;
    private final Given given;

    /** What filters and quantifiers look at, the outermost first. */
    private final List<Item> looked = new ArrayList<>();

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

    Entries<Item> rows(Fact list) {
        Form form = forms.of(list);
        if (form == Form.ABSENT || law.derivation(list.id()).isPresent()) {
            throw new Unfit("Rows that nobody gives");
        }
        sheet.lay(list, form, false);
        return given.rows(sheet.layTable(list));
    }

    Entries<Item> where(Entries<Item> entries, Term condition) {
        return entries.where(graph, item -> on(item, () -> conditions.of(condition)));
    }

    private <T> T on(Item item, Supplier<T> work) {
        looked.add(item);
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

    Extent number(Item row, String field) {
        return given.number(cell(row, field), true);
    }

    Map<String, Integer> choice(Term.FieldOf field) {
        return given.choice(cell(field));
    }

    private Spot cell(Term.FieldOf field) {
        return cell(looked.get(field.row().slot()), field.field());
    }

    private static Spot cell(Item row, String field) {
        return ((Item.Row) row).cell(field);
    }

    /** The code looked at, as a choice that can be nothing else. */
    Map<String, Integer> choice(Term.Variable code) {
        return choice(looked.get(code.slot()));
    }

    static Map<String, Integer> choice(Item code) {
        return Map.of(((Item.Code) code).code(), Graph.ALL);
    }
}
