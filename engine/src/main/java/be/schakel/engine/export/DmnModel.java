package be.schakel.engine.export;

import be.schakel.engine.Basis;
import be.schakel.engine.Corpus;
import be.schakel.engine.Fact;
import be.schakel.engine.FigureUsed;
import be.schakel.engine.Parameter;
import be.schakel.engine.Range;
import be.schakel.engine.Right;
import be.schakel.engine.corpus.Vocabulary;
import be.schakel.engine.export.DmnNames.Element;
import be.schakel.engine.feel.StandardFeel;
import be.schakel.engine.feel.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rights as the law has them on one day, in DMN 1.5. Facts are input data with their admitted values, figures are
 * constants, and what follows (a fact out of others, each condition, each right) is a decision with one FEEL expression.
 * A figure that is weak, stale or unknown that day is null: DMN knows no bounds. Every input must be given; the answer to a
 * fact that also follows from others may be null.
 */
public final class DmnModel {
    /** The name every model has. */
    public static final String NAME = "Schakel";

    private static final String UNKNOWN = "null";

    private final Corpus corpus;
    private final LocalDate day;
    private final Collection<Right> rights;
    private final Map<String, Term> names;
    private final Map<String, Fact> inputs = new LinkedHashMap<>();
    private final Map<String, Decision> decisions = new LinkedHashMap<>();

    private DmnModel(Corpus corpus, LocalDate day, Collection<Right> rights) {
        this.corpus = corpus;
        this.day = day;
        this.rights = rights;
        this.names = Vocabulary.of(corpus.facts(), corpus.parameters());
    }

    /** Every right in force on a day. */
    public static DmnModel of(Corpus corpus, LocalDate day) {
        return of(corpus, day, corpus.rightsOn(day));
    }

    /** Some rights in force on a day, with what they read. */
    public static DmnModel of(Corpus corpus, LocalDate day, Collection<Right> rights) {
        DmnModel model = new DmnModel(corpus, day, List.copyOf(rights));
        model.gather();
        return model;
    }

    /** The facts to give, by the name of their input. */
    public Map<String, Fact> inputs() {
        return Map.copyOf(inputs);
    }

    /** How many decisions there are. */
    public int size() {
        return decisions.size();
    }

    /** The names of all that a decision reads, near and far. */
    public Set<String> behind(String decision) {
        Set<String> behind = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(Set.of(decision));
        while (!open.isEmpty()) {
            Optional.ofNullable(decisions.get(open.pop())).stream()
                    .flatMap(one -> one.reads().stream())
                    .filter(behind::add)
                    .forEach(open::add);
        }
        return behind;
    }

    /** The document. The same corpus, day and rights give the same text. */
    public String xml() {
        Xml definitions = Xml.definitions()
                .with("id", "schakel")
                .with("name", NAME)
                .with("namespace", "urn:schakel:" + day + ":" + corpus.hash());
        definitions
                .child("description")
                .text("De rechten zoals de wet ze op " + day + " kent. Een aanwijzing, nooit een beslissing.");
        Set<Fact> facts = new LinkedHashSet<>(inputs.values());
        facts.forEach(fact -> FactTypes.define(fact, definitions));
        inputs.forEach((name, fact) -> input(name, fact, definitions));
        Map<Basis, String> sources = sources(definitions);
        decisions.values().forEach(decision -> decision(decision, sources, definitions));
        return definitions.document();
    }

    /** From the rights to all that they read, near and far. */
    private void gather() {
        Deque<String> open = new ArrayDeque<>();
        rights.stream()
                .flatMap(right -> new RightDecisions(right, names).all())
                .forEach(decision -> add(decision, open));
        while (!open.isEmpty()) {
            String name = open.pop();
            if (!decisions.containsKey(name) && !inputs.containsKey(name)) {
                resolve(name, open);
            }
        }
    }

    private void add(Decision decision, Deque<String> open) {
        decisions.put(decision.name(), decision);
        decision.reads().stream().sorted().forEach(open::add);
    }

    private void resolve(String name, Deque<String> open) {
        if (name.equals(DmnNames.DAY)) {
            add(Decision.constant(name, "De dag van de wet", "date", FactTypes.date(day)), open);
            return;
        }
        corpus.parameter(name).ifPresent(figure -> add(figure(figure), open));
        corpus.fact(name)
                .ifPresent(fact -> fact.derived()
                        .ifPresentOrElse(derived -> add(derived(fact, derived), open), () -> inputs.put(name, fact)));
    }

    private Decision figure(Parameter figure) {
        FigureUsed used = figure.on(day);
        Optional<BigDecimal> exact = used.reads() instanceof Range range ? range.point() : Optional.empty();
        String words = figure.label().nl() + ", in " + figure.unit()
                + used.value().map(value -> ". " + value.source()).orElse("");
        return Decision.constant(
                figure.id(),
                words,
                "number",
                exact.map(BigDecimal::toPlainString).orElse(UNKNOWN));
    }

    private Decision derived(Fact fact, Fact.Derived derived) {
        String given = DmnNames.of(Element.GIVEN, fact.id());
        inputs.put(given, fact);
        StandardFeel behind = StandardFeel.of(derived.when(), names);
        Set<String> reads = new LinkedHashSet<>(behind.reads());
        reads.add(given);
        return new Decision(
                fact.id(),
                fact.id(),
                derived.words().nl(),
                FactTypes.unbounded(fact),
                "if " + given + " != null then " + given + " else (" + behind.text() + ")",
                reads,
                Optional.empty());
    }

    private static void input(String name, Fact fact, Xml definitions) {
        Xml input = element(
                definitions, "inputData", name, fact.id(), fact.question().nl());
        input.child("variable").with("name", name).with("typeRef", FactTypes.name(fact));
    }

    private static Xml element(Xml definitions, String element, String name, String label, String words) {
        Xml one = definitions.child(element).with("id", name).with("name", name).with("label", label);
        if (!words.isEmpty()) {
            one.child("description").text(words);
        }
        return one;
    }

    /** The law behind the conditions, each article once. */
    private Map<Basis, String> sources(Xml definitions) {
        Set<Basis> laws = decisions.values().stream()
                .flatMap(decision -> decision.basis().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<Basis, String> ids = new LinkedHashMap<>();
        laws.forEach(law -> {
            String id = "Law_" + (ids.size() + 1);
            ids.put(law, id);
            definitions
                    .child("knowledgeSource")
                    .with("id", id)
                    .with("name", law.text().nl())
                    .with("locationURI", law.source());
        });
        return ids;
    }

    private void decision(Decision decision, Map<Basis, String> sources, Xml definitions) {
        Xml one = element(definitions, "decision", decision.name(), decision.label(), decision.words());
        one.child("variable").with("name", decision.name()).with("typeRef", decision.type());
        decision.reads().stream()
                .sorted()
                .forEach(read -> one.child("informationRequirement")
                        .child(inputs.containsKey(read) ? "requiredInput" : "requiredDecision")
                        .with("href", "#" + read));
        decision.basis()
                .map(sources::get)
                .ifPresent(law -> one.child("authorityRequirement")
                        .child("requiredAuthority")
                        .with("href", "#" + law));
        one.child("literalExpression")
                .with("typeRef", decision.type())
                .child("text")
                .text(decision.text());
    }
}
