package be.schakel.engine.feel;

import be.schakel.engine.feel.Expr.Operator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Reads FEEL by recursive descent, one method for each level of precedence. */
final class Parser {
    private static final String SEE = "see \"Expressions\" in the corpus README";
    private static final Map<String, String> OUTSIDE = Map.of(
            "for", "\"for … in … return …\" is outside the grammar",
            "function", "a function of your own is outside the grammar",
            "null", "\"null\" is outside the grammar",
            "instance of", "\"instance of\" is outside the grammar",
            "date and time", "\"date and time\" is outside the grammar",
            "time", "\"time\" is outside the grammar");
    private static final List<Operator> COMPARISONS = List.of(
            Operator.EQUAL, Operator.UNEQUAL, Operator.LESS, Operator.AT_MOST, Operator.MORE, Operator.AT_LEAST);
    private static final int DEEPEST = 100;
    private static final Set<String> RESERVED = Set.of(
            "or", "and", "between", "in", "if", "then", "else", "some", "every", "satisfies", "not", "true", "false");

    private final List<Token> tokens;
    private int next;
    private int depth;

    private Parser(List<Token> tokens) {
        this.tokens = tokens;
    }

    static Expr parse(String text) {
        Parser parser = new Parser(Lexer.tokens(text));
        Expr whole = parser.expression();
        if (parser.peek().kind() != Token.Kind.END) {
            throw parser.unexpected("an operator or the end");
        }
        return whole;
    }

    private Expr expression() {
        deeper();
        Expr whole = binary(List.of(Operator.OR), () -> binary(List.of(Operator.AND), this::comparison));
        depth--;
        return whole;
    }

    private void deeper() {
        if (++depth > DEEPEST) {
            throw new FeelProblem("brackets are nested more than " + DEEPEST + " deep", "split it up", peek().at());
        }
    }

    private Expr comparison() {
        Expr left = sum();
        Token token = peek();
        if (taken("between")) {
            Expr low = sum();
            expect("and");
            return new Expr.Within(left, low, true, sum(), true, token.at());
        }
        if (taken("in")) {
            return membership(left, token.at());
        }
        return operator(COMPARISONS)
                .<Expr>map(found -> new Expr.Binary(found, left, sum(), token.at()))
                .orElse(left);
    }

    /** {@code x in test}, {@code x in (test, test)}, {@code x in [test, test]}: one of the tests holds. */
    private Expr membership(Expr value, int at) {
        boolean several = (peek().is("(") || peek().is("[")) && !isInterval();
        if (!several) {
            return test(value, at);
        }
        String close = take().is("(") ? ")" : "]";
        Expr any = test(value, at);
        while (taken(",")) {
            any = new Expr.Binary(Operator.OR, any, test(value, at), at);
        }
        expect(close);
        return any;
    }

    /** A value, a list, an interval, or a comparison with its left side left out. */
    private Expr test(Expr value, int at) {
        Optional<Operator> operator = operator(COMPARISONS);
        if (operator.isPresent()) {
            return new Expr.Binary(operator.get(), value, sum(), at);
        }
        return isInterval() ? interval(value, at) : new Expr.Among(value, sum(), at);
    }

    private Expr interval(Expr value, int at) {
        boolean low = take().is("[");
        Expr from = expression();
        expect("..");
        Expr to = expression();
        boolean high = peek().is("]");
        expectOneOf("]", ")", "[");
        return new Expr.Within(value, from, low, to, high, at);
    }

    /** Whether a bracket opens here that holds {@code ..} itself, not inside another bracket. */
    private boolean isInterval() {
        if (!peek().is("[") && !peek().is("(") && !peek().is("]")) {
            return false;
        }
        int depth = 0;
        for (Token token : tokens.subList(next + 1, tokens.size())) {
            if (depth == 0 && token.is("..")) {
                return true;
            }
            if (token.is("(") || token.is("[")) {
                depth++;
            } else if (token.is(")") || token.is("]")) {
                depth--;
            }
            if (depth < 0 || (depth == 0 && token.is(","))) {
                return false;
            }
        }
        return false;
    }

    private Expr sum() {
        return binary(List.of(Operator.PLUS, Operator.MINUS), this::product);
    }

    private Expr product() {
        return binary(List.of(Operator.TIMES, Operator.DIVIDE), () -> binary(List.of(Operator.POWER), this::signed));
    }

    private Expr signed() {
        Token token = peek();
        if (!taken("-")) {
            return postfix();
        }
        deeper();
        Expr negated = new Expr.Negate(signed(), token.at());
        depth--;
        return negated;
    }

    private Expr postfix() {
        Expr value = primary();
        while (true) {
            Token token = peek();
            if (taken("[")) {
                Expr condition = expression();
                expect("]");
                value = new Expr.Filter(value, condition, token.at());
            } else if (taken(".")) {
                value = new Expr.Path(value, name(), token.at());
            } else {
                return value;
            }
        }
    }

    private Expr primary() {
        Token token = peek();
        return switch (token.kind()) {
            case NUMBER -> new Expr.Literal(new BigDecimal(take().text()), token.at());
            case TEXT -> new Expr.Text(take().text(), token.at());
            case NAME -> word(token);
            case SYMBOL -> bracketed(token);
            case END -> throw unexpected("a value");
        };
    }

    private Expr bracketed(Token token) {
        if (taken("(")) {
            Expr inner = expression();
            expect(")");
            return inner;
        }
        if (taken("[")) {
            return new Expr.Listing(listed("]"), token.at());
        }
        if (taken("@")) {
            return dated(token.at());
        }
        throw unexpected("a value");
    }

    /** {@code @"2026-01-01"} and {@code @"P3M"}. */
    private Expr dated(int at) {
        Token text = take();
        if (text.kind() != Token.Kind.TEXT) {
            throw new FeelProblem("a text belongs after @", "write it as @\"2026-12-31\" or @\"P3M\"", at);
        }
        if (text.text().contains(":") || text.text().matches("\\d.*T.*")) {
            throw new FeelProblem("a time is outside the grammar", SEE, at);
        }
        String function = text.text().matches("-?P.*") ? "duration" : "date";
        return new Expr.Call(function, List.of(new Expr.Text(text.text(), text.at())), at);
    }

    private Expr word(Token token) {
        if (OUTSIDE.containsKey(token.text())) {
            throw new FeelProblem(OUTSIDE.getOrDefault(token.text(), ""), SEE, token.at());
        }
        take();
        return switch (token.text()) {
            case "true", "false" -> new Expr.YesNo(token.text().equals("true"), token.at());
            case "if" -> condition(token.at());
            case "some", "every" -> quantified(token.text().equals("every"), token.at());
            default -> nameOrCall(token);
        };
    }

    private Expr nameOrCall(Token token) {
        if (taken("(")) {
            return new Expr.Call(token.text(), listed(")"), token.at());
        }
        if (RESERVED.contains(token.text())) {
            next--;
            throw unexpected("a value");
        }
        return new Expr.Name(token.text(), token.at());
    }

    private Expr condition(int at) {
        Expr condition = expression();
        expect("then");
        Expr then = expression();
        expect("else");
        return new Expr.If(condition, then, expression(), at);
    }

    private Expr quantified(boolean every, int at) {
        String variable = name();
        expect("in");
        Expr list = postfix();
        expect("satisfies");
        return new Expr.Quantified(every, variable, list, expression(), at);
    }

    private List<Expr> listed(String close) {
        List<Expr> items = new ArrayList<>();
        if (taken(close)) {
            return items;
        }
        items.add(expression());
        while (taken(",")) {
            items.add(expression());
        }
        expect(close);
        return items;
    }

    private Expr binary(List<Operator> operators, Supplier<Expr> operand) {
        Expr left = operand.get();
        while (true) {
            int at = peek().at();
            Optional<Operator> operator = operator(operators);
            if (operator.isEmpty()) {
                return left;
            }
            left = new Expr.Binary(operator.get(), left, operand.get(), at);
        }
    }

    private Optional<Operator> operator(List<Operator> operators) {
        Optional<Operator> found =
                operators.stream().filter(one -> peek().is(one.sign)).findFirst();
        found.ifPresent(_ -> take());
        return found;
    }

    private String name() {
        if (peek().kind() != Token.Kind.NAME || RESERVED.contains(peek().text())) {
            throw unexpected("a name");
        }
        return take().text();
    }

    private Token peek() {
        return tokens.get(next);
    }

    private Token take() {
        return tokens.get(next++);
    }

    private boolean taken(String text) {
        boolean found = peek().is(text);
        if (found) {
            next++;
        }
        return found;
    }

    private void expect(String text) {
        expectOneOf(text);
    }

    private void expectOneOf(String... texts) {
        if (Stream.of(texts).noneMatch(this::taken)) {
            throw unexpected("\"" + String.join("\" or \"", texts) + "\"");
        }
    }

    private FeelProblem unexpected(String expected) {
        Token token = peek();
        String word = token.text();
        return OUTSIDE.containsKey(word) && token.kind() == Token.Kind.NAME
                ? new FeelProblem(OUTSIDE.getOrDefault(word, ""), SEE, token.at())
                : new FeelProblem("unexpected " + token.shown(), "write " + expected + " there", token.at());
    }
}
