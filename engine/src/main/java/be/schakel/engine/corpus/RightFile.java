package be.schakel.engine.corpus;

import be.schakel.engine.Condition;
import be.schakel.engine.Confidence;
import be.schakel.engine.Document;
import be.schakel.engine.Partner;
import be.schakel.engine.Right;
import be.schakel.engine.Topic;
import be.schakel.engine.Unit;
import be.schakel.engine.Words;
import be.schakel.engine.feel.Term;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads {@code rights/<right>/<valid-from>.yaml}. */
final class RightFile {
    private static final List<String> LANGUAGES = List.of("nl", "fr", "en");
    private static final Document NO_DOCUMENT =
            new Document("", new Words("", "", ""), Optional.empty(), Optional.empty());
    private static final Map<String, Partner> PARTNERS = Codes.of(Partner.class);
    private final Block file;
    private final Expressions expressions;
    private final Map<String, Document> documents;
    private final Set<String> ids;

    /** @param ids of all rights */
    RightFile(Block file, Expressions expressions, Map<String, Document> documents, Set<String> ids) {
        this.ids = ids;
        this.file = file;
        this.expressions = expressions;
        this.documents = documents;
    }

    Located<CompiledRight> read() {
        ConditionTree tree = new ConditionTree(expressions);
        Condition top = tree.top(file.requiredBlock("conditions"));
        Optional<String> running = file.optionalText("running");
        Optional<Located<Right.Formula>> amount = file.block("amount").map(RightFile::formula);
        Right right = right(top, running, amount.map(Located::what));
        check(right);
        file.done();
        Optional<Term> runs = running.flatMap(text -> expressions.condition(text, file.place("running")));
        Optional<Term> brings = amount.flatMap(
                one -> expressions.amount(one.what().when(), one.what().unit(), one.place()));
        List<CompiledRight.Line> lines = Stream.concat(
                        tree.lines().stream(),
                        amount.stream()
                                .flatMap(one -> brings.stream()
                                        .map(term -> new CompiledRight.Line(
                                                term, one.place().line()))))
                .toList();
        return new Located<>(
                new CompiledRight(right, tree.leaves(), lines, runs, brings, expressions.derivations()), file.place());
    }

    private Right right(Condition conditions, Optional<String> running, Optional<Right.Formula> amount) {
        return new Right(
                Ids.kebab(file, "id"),
                file.date("valid_from"),
                file.dateOrOpen("valid_until"),
                file.words("name"),
                file.words("summary"),
                file.manyCodes("domains", Codes.of(Topic.class), Topic.INKOMEN),
                file.code("kind", Codes.of(Right.Kind.class), Right.Kind.FINANCIAL),
                file.wholeNumber("stake", 1, 3),
                decides(file.requiredBlock("decides")),
                file.manyCodes("helps", PARTNERS, Partner.OCMW),
                file.code("mode", Codes.of(Right.Mode.class), Right.Mode.BOTH),
                running,
                conditions,
                amount,
                file.manyWords("steps"),
                documents(),
                file.optionalWords("deadline"),
                file.optionalWords("appeal"),
                file.optionalPeriod("appeal_within"),
                edges(),
                search(),
                sources(),
                file.code("confidence", Codes.of(Confidence.class), Confidence.LOW),
                file.date("checked_on"));
    }

    private static Right.Decides decides(Block block) {
        Right.Decides decides =
                new Right.Decides(block.manyCodes("partners", PARTNERS, Partner.OCMW), block.words("name"));
        block.done();
        return decides;
    }

    private static Located<Right.Formula> formula(Block block) {
        Right.Formula formula = new Right.Formula(
                block.text("when"), block.code("unit", Codes.UNITS, Unit.NUMBER), block.words("words"));
        block.done();
        return new Located<>(formula, block.place("when"));
    }

    private List<Document> documents() {
        return file.manyCodes("documents", documents, NO_DOCUMENT);
    }

    private List<Right.Edge> edges() {
        return Stream.of(Right.Bond.values()).flatMap(this::edges).toList();
    }

    private Stream<Right.Edge> edges(Right.Bond bond) {
        String key = bond.name().toLowerCase(Locale.ROOT);
        return file.has(key) ? file.blocks(key).stream().map(block -> edge(bond, block)) : Stream.of();
    }

    private Right.Edge edge(Right.Bond bond, Block block) {
        Optional<Period> after = bond == Right.Bond.UNLOCKS ? block.optionalPeriod("after") : Optional.empty();
        Right.Edge edge = new Right.Edge(
                bond, Ids.kebab(block, "right"), after, after.flatMap(term -> since(block)), block.words("words"));
        block.done();
        if (!edge.right().isEmpty() && !ids.contains(edge.right())) {
            block.place("right").warning("no right is called \"" + edge.right() + "\"", "add it, or correct the id");
        }
        return edge;
    }

    /** A term counts from a day that someone can tell. */
    private Optional<String> since(Block block) {
        Optional<String> fact = block.optionalText("since");
        fact.filter(id -> !expressions.isDay(id))
                .ifPresent(id -> block.place("since")
                        .problem("\"" + id + "\" is no fact that is a date", "name the fact that tells the first day"));
        return fact;
    }

    private List<String> search() {
        Optional<Block> search = file.block("search");
        List<String> words = search.stream()
                .flatMap(block -> LANGUAGES.stream().flatMap(language -> block.optionalItems(language).stream()))
                .map(Block::scalar)
                .toList();
        search.ifPresent(Block::done);
        return words;
    }

    private List<Right.Source> sources() {
        return file.blocks("sources").stream().map(RightFile::source).toList();
    }

    private static Right.Source source(Block block) {
        Right.Source source = new Right.Source(block.text("url"), block.date("read"));
        block.done();
        return source;
    }

    private void check(Right right) {
        if (file.has("id") && file.has("valid_from") && !file.place().file().equals(right.file())) {
            file.place("id")
                    .problem("this right belongs in " + right.file(), "rename the file, or correct id or valid_from");
        }
        if (right.kind() == Right.Kind.FINANCIAL && right.decides().partners().contains(Partner.CAW)) {
            file.place("decides").problem("a CAW does not decide on a financial right", "move CAW to helps");
        }
        if (right.sources().isEmpty()) {
            file.place("sources").problem("a right has no source", "add the address where it was read");
        }
        if (right.domains().isEmpty()) {
            file.place("domains").problem("a right has no domain", "add at least one, the leading one first");
        }
        if (right.validUntil().filter(last -> last.isBefore(right.validFrom())).isPresent()) {
            file.place("valid_until").problem("the version ends before it begins", "correct valid_from or valid_until");
        }
    }
}
