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
    private static final Set<String> RESERVED = Set.of(
            "or", "and", "between", "in", "if", "then", "else", "some", "every", "satisfies", "not", "true", "false");

    private final List<Token> tokens;
    private int next;

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
        return binary(List.of(Operator.OR), () -> binary(List.of(Operator.AND), this::comparison));
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
        Optional<Operator> operator = operator(List.of(
                Operator.EQUAL, Operator.UNEQUAL, Operator.LESS, Operator.AT_MOST, Operator.MORE, Operator.AT_LEAST));
        return operator.<Expr>map(found -> new Expr.Binary(found, left, sum(), token.at()))
                .orElse(left);
    }

    private Expr membership(Expr value, int at) {
        boolean square = peek().is("[");
        if (!square && !peek().is("(")) {
            return new Expr.Among(value, postfix(), at);
        }
        take();
        Expr first = expression();
        if (taken("..")) {
            Expr high = expression();
            Token close = peek();
            expectOneOf("]", ")");
            return new Expr.Within(value, first, square, high, close.is("]"), at);
        }
        List<Expr> these = new ArrayList<>(List.of(first));
        while (taken(",")) {
            these.add(expression());
        }
        expect(square ? "]" : ")");
        return new Expr.AmongThese(value, these, at);
    }

    private Expr sum() {
        return binary(List.of(Operator.PLUS, Operator.MINUS), this::product);
    }

    private Expr product() {
        return binary(List.of(Operator.TIMES, Operator.DIVIDE), () -> binary(List.of(Operator.POWER), this::signed));
    }

    private Expr signed() {
        Token token = peek();
        return taken("-") ? new Expr.Negate(signed(), token.at()) : postfix();
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
        throw unexpected("a value");
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
