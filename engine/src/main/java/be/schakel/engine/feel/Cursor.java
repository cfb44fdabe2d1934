package be.schakel.engine.feel;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Where the reading of an expression has come, and what may not come there. */
final class Cursor {
    static final String SEE = "see \"Expressions\" in the corpus README";
    static final Map<String, String> OUTSIDE = Map.of(
            "for", "\"for … in … return …\" is outside the grammar",
            "function", "a function of your own is outside the grammar",
            "null", "\"null\" is outside the grammar",
            "instance of", "\"instance of\" is outside the grammar",
            "date and time", "\"date and time\" is outside the grammar",
            "time", "\"time\" is outside the grammar");
    private static final int DEEPEST = 100;
    private static final int MOST_PARTS = 10_000;
    static final Set<String> RESERVED = Set.of(
            "or", "and", "between", "in", "if", "then", "else", "some", "every", "satisfies", "not", "true", "false");

    private final List<Token> tokens;
    private int next;
    private int depth;
    private long parts;

    Cursor(List<Token> tokens) {
        this.tokens = tokens;
    }

    void deeper() {
        if (++depth > DEEPEST) {
            throw new FeelProblem("brackets are nested more than " + DEEPEST + " deep", "split it up", peek().at());
        }
    }

    void shallower() {
        depth--;
    }

    void back() {
        next--;
    }

    /** How many parts were read so far, each as often as it is looked at. */
    long parts() {
        return parts;
    }

    /** Parts that were read once are looked at more often: what does so inside itself grows without measure. */
    void again(long more) {
        parts += more;
        if (parts > MOST_PARTS) {
            throw new FeelProblem(
                    "this looks at more than " + MOST_PARTS + " parts, in lists and tests inside one another",
                    "split it up",
                    peek().at());
        }
    }

    /** Whether a bracket opens here that holds {@code ..} itself, not inside another bracket. */
    boolean opensInterval() {
        if (!peek().is("[") && !peek().is("(") && !peek().is("]")) {
            return false;
        }
        int open = 0;
        for (Token token : tokens.subList(next + 1, tokens.size())) {
            if (open == 0 && token.is("..")) {
                return true;
            }
            if (token.is("(") || token.is("[")) {
                open++;
            } else if (token.is(")") || token.is("]")) {
                open--;
            }
            if (open < 0 || (open == 0 && token.is(","))) {
                return false;
            }
        }
        return false;
    }

    String name() {
        if (peek().kind() != Token.Kind.NAME || RESERVED.contains(peek().text())) {
            throw unexpected("a name");
        }
        return take().text();
    }

    Token peek() {
        return tokens.get(next);
    }

    Token take() {
        parts++;
        return tokens.get(next++);
    }

    boolean taken(String text) {
        boolean found = peek().is(text);
        if (found) {
            take();
        }
        return found;
    }

    void expect(String text) {
        expectOneOf(text);
    }

    void expectOneOf(String... texts) {
        if (Stream.of(texts).noneMatch(this::taken)) {
            throw unexpected("\"" + String.join("\" or \"", texts) + "\"");
        }
    }

    FeelProblem unexpected(String expected) {
        Token token = peek();
        String word = token.text();
        return OUTSIDE.containsKey(word) && token.kind() == Token.Kind.NAME
                ? new FeelProblem(OUTSIDE.getOrDefault(word, ""), SEE, token.at())
                : new FeelProblem("unexpected " + token.shown(), "write " + expected + " there", token.at());
    }
}
