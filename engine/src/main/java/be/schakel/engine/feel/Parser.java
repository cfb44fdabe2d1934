package be.schakel.engine.feel;

import be.schakel.engine.feel.Expr.Operator;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Reads FEEL by recursive descent, one method for each level of precedence. */
final class Parser {
    private static final List<Operator> COMPARISONS = List.of(
            Operator.EQUAL, Operator.UNEQUAL, Operator.LESS, Operator.AT_MOST, Operator.MORE, Operator.AT_LEAST);
    private static final Set<String> COMPARING = Set.of("=", "!=", "<", "<=", ">", ">=", "between", "in");

    /** What a number of DMN holds. */
    private static final int DIGITS = MathContext.DECIMAL128.getPrecision();

    /** A list that is not written out has about so many rows. */
    private static final int SOME_ROWS = 4;

    private final Cursor here;

    private Parser(Cursor here) {
        this.here = here;
    }

    static Expr parse(String text) {
        Parser parser = new Parser(new Cursor(Lexer.tokens(text)));
        Expr whole = parser.expression();
        if (parser.here.peek().kind() != Token.Kind.END) {
            throw parser.here.unexpected("an operator or the end");
        }
        return whole;
    }

    private Expr expression() {
        here.deeper();
        Expr whole = binary(List.of(Operator.OR), () -> binary(List.of(Operator.AND), this::comparison));
        here.shallower();
        return whole;
    }

    private Expr comparison() {
        long before = here.parts();
        Expr left = sum();
        Expr whole = compared(left, here.parts() - before);
        Token next = here.peek();
        if (COMPARING.contains(next.text()) && next.kind() != Token.Kind.TEXT) {
            throw new FeelProblem(
                    "\"" + next.text() + "\" follows another comparison", "put brackets around one of them", next.at());
        }
        return whole;
    }

    private Expr compared(Expr left, long size) {
        Token token = here.peek();
        if (here.taken("between")) {
            here.again(size);
            Expr low = new Expr.Binary(Operator.AT_LEAST, left, sum(), token.at());
            here.expect("and");
            Expr high = new Expr.Binary(Operator.AT_MOST, left, sum(), token.at());
            return new Expr.Binary(Operator.AND, low, high, token.at());
        }
        if (here.taken("in")) {
            return membership(left, size, token.at());
        }
        return operator(COMPARISONS)
                .<Expr>map(found -> new Expr.Binary(found, left, sum(), token.at()))
                .orElse(left);
    }

    /** {@code x in test}, {@code x in (test, test)}, {@code x in [test, test]}: one of the tests holds. */
    private Expr membership(Expr value, long size, int at) {
        boolean several = (here.peek().is("(") || here.peek().is("[")) && !here.opensInterval();
        if (!several) {
            return test(value, size, at);
        }
        String close = here.take().is("(") ? ")" : "]";
        Expr any = test(value, size, at);
        while (here.taken(",")) {
            any = new Expr.Binary(Operator.OR, any, test(value, size, at), at);
        }
        here.expect(close);
        return any;
    }

    /** A value, a list, an interval, or a comparison with its left side left out. */
    private Expr test(Expr value, long size, int at) {
        here.again(size);
        Optional<Operator> operator = operator(COMPARISONS);
        if (operator.isPresent()) {
            return new Expr.Binary(operator.get(), value, sum(), at);
        }
        return here.opensInterval() ? interval(value, size, at) : new Expr.Among(value, sum(), at);
    }

    private Expr interval(Expr value, long size, int at) {
        here.again(size);
        boolean low = here.take().is("[");
        Expr from = expression();
        here.expect("..");
        Expr to = expression();
        boolean high = here.peek().is("]");
        here.expectOneOf("]", ")", "[");
        return new Expr.Within(value, from, low, to, high, at);
    }

    private Expr sum() {
        return binary(List.of(Operator.PLUS, Operator.MINUS), this::product);
    }

    private Expr product() {
        return binary(List.of(Operator.TIMES, Operator.DIVIDE), () -> binary(List.of(Operator.POWER), this::signed));
    }

    private Expr signed() {
        Token token = here.peek();
        if (!here.taken("-")) {
            return postfix();
        }
        here.deeper();
        Expr negated = new Expr.Negate(signed(), token.at());
        here.shallower();
        return negated;
    }

    private Expr postfix() {
        long before = here.parts();
        Expr value = primary();
        while (true) {
            Token token = here.peek();
            if (here.taken("[")) {
                Expr condition = forEach(here.parts() - before);
                here.expect("]");
                value = new Expr.Filter(value, condition, token.at());
            } else if (here.taken(".")) {
                value = new Expr.Path(value, here.name(), token.at());
            } else {
                return value;
            }
        }
    }

    private Expr primary() {
        Token token = here.peek();
        return switch (token.kind()) {
            case NUMBER -> number(here.take());
            case TEXT -> new Expr.Text(here.take().text(), token.at());
            case NAME -> word(token);
            case SYMBOL -> bracketed(token);
            case END -> throw here.unexpected("a value");
        };
    }

    private static Expr number(Token token) {
        BigDecimal value = new BigDecimal(token.text());
        if (value.stripTrailingZeros().precision() > DIGITS) {
            throw new FeelProblem("this number has more than " + DIGITS + " digits", "round it", token.at());
        }
        return new Expr.Literal(value, token.at());
    }

    private Expr bracketed(Token token) {
        if (here.taken("(")) {
            Expr inner = expression();
            here.expect(")");
            return inner;
        }
        if (here.taken("[")) {
            return new Expr.Listing(listed("]"), token.at());
        }
        if (here.taken("@")) {
            return dated(token.at());
        }
        throw here.unexpected("a value");
    }

    /** {@code @"2026-01-01"} and {@code @"P3M"}. */
    private Expr dated(int at) {
        Token text = here.take();
        if (text.kind() != Token.Kind.TEXT) {
            throw new FeelProblem("a text belongs after @", "write it as @\"2026-12-31\" or @\"P3M\"", at);
        }
        if (text.text().contains(":") || text.text().matches("\\d.*T.*")) {
            throw new FeelProblem("a time is outside the grammar", Cursor.SEE, at);
        }
        String function = text.text().matches("-?P.*") ? "duration" : "date";
        return new Expr.Call(function, List.of(new Expr.Text(text.text(), text.at())), at);
    }

    private Expr word(Token token) {
        if (Cursor.OUTSIDE.containsKey(token.text())) {
            throw new FeelProblem(Cursor.OUTSIDE.getOrDefault(token.text(), ""), Cursor.SEE, token.at());
        }
        here.take();
        return switch (token.text()) {
            case "true", "false" -> new Expr.YesNo(token.text().equals("true"), token.at());
            case "if" -> condition(token.at());
            case "some", "every" -> quantified(token.text().equals("every"), token.at());
            default -> nameOrCall(token);
        };
    }

    private Expr nameOrCall(Token token) {
        if (here.taken("(")) {
            return new Expr.Call(token.text(), listed(")"), token.at());
        }
        if (Cursor.RESERVED.contains(token.text())) {
            here.back();
            throw here.unexpected("a value");
        }
        return new Expr.Name(token.text(), token.at());
    }

    private Expr condition(int at) {
        Expr condition = expression();
        here.expect("then");
        Expr then = expression();
        here.expect("else");
        return new Expr.If(condition, then, expression(), at);
    }

    private Expr quantified(boolean every, int at) {
        String variable = here.name();
        here.expect("in");
        long before = here.parts();
        Expr list = postfix();
        long size = here.parts() - before;
        here.expect("satisfies");
        return new Expr.Quantified(every, variable, list, forEach(size), at);
    }

    /** What is looked at for each row of a list of so many parts. */
    private Expr forEach(long list) {
        long before = here.parts();
        Expr each = expression();
        here.again((here.parts() - before) * (Math.max(list, SOME_ROWS) - 1));
        return each;
    }

    private List<Expr> listed(String close) {
        List<Expr> items = new ArrayList<>();
        if (here.taken(close)) {
            return items;
        }
        items.add(expression());
        while (here.taken(",")) {
            items.add(expression());
        }
        here.expect(close);
        return items;
    }

    private Expr binary(List<Operator> operators, Supplier<Expr> operand) {
        Expr left = operand.get();
        while (true) {
            int at = here.peek().at();
            Optional<Operator> operator = operator(operators);
            if (operator.isEmpty()) {
                return left;
            }
            left = new Expr.Binary(operator.get(), left, operand.get(), at);
        }
    }

    private Optional<Operator> operator(List<Operator> operators) {
        Optional<Operator> found =
                operators.stream().filter(one -> here.peek().is(one.sign)).findFirst();
        found.ifPresent(_ -> here.take());
        return found;
    }
}
