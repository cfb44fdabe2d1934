package be.schakel.engine.batch;

import be.schakel.engine.Fact;
import be.schakel.engine.OneOf;
import be.schakel.engine.Possible;
import be.schakel.engine.Selection;
import be.schakel.engine.Truth;
import be.schakel.engine.batch.Entries.Entry;
import be.schakel.engine.batch.Entries.Item;
import be.schakel.engine.batch.Sheet.Spot;
import be.schakel.engine.feel.Evaluation;
import be.schakel.engine.feel.Term;
import be.schakel.engine.feel.Type;
import be.schakel.engine.run.Unfit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Where facts come from: a column, other facts, or both; or the tree-walker, row by row, where they do not fit. */
final class Sources {
    private final Graph graph;
    private final Law law;
    private final Forms forms;
    private final Sheet sheet;
    private final Conditions conditions;
    private final ListColumns lists;
    private final Given columns;
    private final Map<String, Spot> computed = new LinkedHashMap<>();
    private final Map<String, Twin> truths = new HashMap<>();
    private final Map<String, Extent> numbers = new HashMap<>();

    Sources(Graph graph, Law law, Forms forms, Sheet sheet) {
        this.graph = graph;
        this.law = law;
        this.forms = forms;
        this.sheet = sheet;
        this.conditions = new Conditions(graph, this);
        this.lists = new ListColumns(graph, law, forms, sheet, conditions);
        this.columns = new Given(graph);
    }

    Conditions conditions() {
        return conditions;
    }

    ListColumns lists() {
        return lists;
    }

    /** What a term comes to in every row, when nothing that it reads is ever answered. */
    Optional<Possible> fixed(Term term) {
        return !(term.type() instanceof Type.ListOf) && !term.isInsideList() && isFixed(term)
                ? Optional.of(new Evaluation(law).value(term))
                : Optional.empty();
    }

    /** Whatever is asked of the rows of a list that nobody gives, nothing is known of them. */
    private boolean isFixed(Term term) {
        return switch (term) {
            case Term.FactRef(String id, var _) ->
                forms.of(law.question(id)) == Form.ABSENT
                        && law.derivation(id).map(this::isFixed).orElse(true);
            case Term.Filter(Term list, var _, Term condition, var _) ->
                isFixed(list) && (ListColumns.isOfRows(list) || isFixed(condition));
            case Term.Quantified(var _, Term list, var _, Term body) ->
                isFixed(list) && (ListColumns.isOfRows(list) || isFixed(body));
            default -> term.parts().stream().allMatch(this::isFixed);
        };
    }

    /** The facts that the tree-walker computes row by row. */
    Map<String, Spot> computed() {
        return computed;
    }

    /** Nothing when it does not fit in columns. */
    static <T> Optional<T> attempt(Supplier<T> compiled) {
        try {
            return Optional.of(compiled.get());
        } catch (Unfit | ArithmeticException unfit) {
            return Optional.empty();
        }
    }

    /** Lays out everything that the tree-walker reads for this term; tells whether anything of it is ever answered. */
    boolean layBehind(Term term) {
        boolean answered = false;
        for (String id : law.derivations().facts(term)) {
            Fact fact = law.question(id);
            Form form = forms.of(fact);
            if (form != Form.ABSENT) {
                sheet.lay(fact, form, law.derivation(id).isPresent());
                answered = true;
            }
        }
        return answered;
    }

    /** What a fact is: given, derived, or given where it is answered. */
    private <T> T source(String id, Function<Term, T> deriving, Reading<T> reading) {
        Fact fact = law.question(id);
        Form form = forms.of(fact);
        Optional<Term> behind = law.derivation(id);
        Optional<T> derived = behind.flatMap(term -> attempt(() -> deriving.apply(term)));
        if (behind.isPresent() && derived.isEmpty()) {
            return byWalker(fact, form, behind.get(), reading);
        }
        if (form == Form.ABSENT) {
            return derived.orElseGet(() -> reading.fixed(fact.anything()));
        }
        Spot spot = sheet.lay(fact, form, behind.isPresent());
        T given = reading.given(spot);
        return derived.map(other -> reading.merged(answered(spot), given, other))
                .orElse(given);
    }

    private Twin answered(Spot spot) {
        int answered = graph.plane(spot.answered());
        return new Twin(answered, graph.opposite(answered));
    }

    private <T> T byWalker(Fact fact, Form form, Term behind, Reading<T> reading) {
        boolean open = layBehind(behind);
        if (form == Form.ABSENT && !open) {
            return reading.fixed(new Evaluation(law).fact(fact.id()));
        }
        Spot spot = form == Form.ABSENT ? sheet.layComputed(fact) : sheet.lay(fact, form, true);
        computed.put(fact.id(), spot);
        return reading.given(spot);
    }

    /** How to read one kind of fact. */
    private interface Reading<T> {
        T fixed(Possible value);

        T given(Spot spot);

        T merged(Twin answered, T given, T derived);
    }

    Twin truth(String id) {
        Twin known = truths.get(id);
        if (known == null) {
            known = source(id, conditions::of, new Truths());
            truths.put(id, known);
        }
        return known;
    }

    private final class Truths implements Reading<Twin> {
        @Override
        public Twin fixed(Possible value) {
            return Twin.of(graph, (Truth) value);
        }

        @Override
        public Twin given(Spot spot) {
            return columns.truth(spot);
        }

        @Override
        public Twin merged(Twin answered, Twin given, Twin derived) {
            return answered.choose(graph, given, derived);
        }
    }

    Extent number(String id) {
        Extent known = numbers.get(id);
        if (known == null) {
            known = source(id, conditions::amount, new Numbers());
            numbers.put(id, known);
        }
        return known;
    }

    private final class Numbers implements Reading<Extent> {
        @Override
        public Extent fixed(Possible value) {
            return Amounts.constant(graph, value);
        }

        /** A computed fact may leave the range of its question. */
        @Override
        public Extent given(Spot spot) {
            return columns.number(spot, !computed.containsKey(spot.id()));
        }

        @Override
        public Extent merged(Twin answered, Extent given, Extent derived) {
            return conditions.amounts().chosen(answered, given, derived);
        }
    }

    /** The bitmap of each code of a choice. */
    Map<String, Integer> choice(String id) {
        return source(id, conditions::codes, new Choices());
    }

    private final class Choices implements Reading<Map<String, Integer>> {
        @Override
        public Map<String, Integer> fixed(Possible value) {
            Map<String, Integer> bits = new HashMap<>();
            ((OneOf) value).codes().forEach(code -> bits.put(code, Graph.ALL));
            return bits;
        }

        @Override
        public Map<String, Integer> given(Spot spot) {
            return columns.choice(spot);
        }

        @Override
        public Map<String, Integer> merged(Twin answered, Map<String, Integer> given, Map<String, Integer> derived) {
            return conditions.merged(answered, given, derived);
        }
    }

    /** What may be in a list: rows or codes, and filters on them. */
    Entries<Item> list(Term list) {
        return switch (list) {
            case Term.FactRef(String id, var _) when ListColumns.isOfRows(list) -> lists.rows(law.question(id));
            case Term.FactRef(String id, var _) ->
                source(
                        id,
                        _ -> {
                            throw new Unfit("Choices that follow from others");
                        },
                        new Several());
            case Term.Filter(Term inner, var _, Term condition, var _) -> lists.where(list(inner), condition);
            default -> throw new Unfit("A list that nobody gives");
        };
    }

    private final class Several implements Reading<Entries<Item>> {
        @Override
        public Entries<Item> fixed(Possible value) {
            Selection some = (Selection) value;
            return new Entries<>(
                    some.possible().stream()
                            .map(code -> new Entry<Item>(Twin.of(graph, some.has(code)), new Item.Code(code)))
                            .toList(),
                    Graph.NONE);
        }

        @Override
        public Entries<Item> given(Spot spot) {
            return columns.codes(spot);
        }

        @Override
        public Entries<Item> merged(Twin answered, Entries<Item> given, Entries<Item> derived) {
            throw new IllegalStateException("Choices do not follow from others");
        }
    }
}
