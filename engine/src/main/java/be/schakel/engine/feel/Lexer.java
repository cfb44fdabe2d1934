package be.schakel.engine.feel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts an expression into tokens; names of functions with spaces in them become one token. */
final class Lexer {
    private static final Pattern TOKEN = Pattern.compile("\\s*(?:"
            + "(?<number>(?:\\d+(?:\\.\\d+)?|\\.\\d+)(?:[eE][-+]?\\d{1,2}(?!\\d))?)"
            + "|\"(?<text>[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\""
            + "|(?<name>years and months duration|round (?:up|down|half up|half down)|list contains|date and time|instance of"
            + "|[A-Za-z_][A-Za-z0-9_]*)"
            + "|(?<symbol>\\.\\.|\\*\\*|!=|<=|>=|[-+*/=<>()\\[\\],.@])"
            + "|(?<foreign>\\S))");
    private static final Map<String, String> FOREIGN = Map.of(
            "{", "a context {…} is outside the grammar",
            "?", "the value mark ? is outside the grammar",
            "\"", "a text has no closing quote");

    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)", Pattern.DOTALL);

    private static final int LONGEST = 10_000;

    /** A chain of operators is as deep as it is long. */
    private static final int MOST = 1_000;

    private Lexer() {}

    static List<Token> tokens(String text) {
        if (text.length() > LONGEST) {
            throw new FeelProblem("the expression has " + text.length() + " characters", "keep it under " + LONGEST, 0);
        }
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        int at = 0;
        while (at < text.length() && matcher.find(at)) {
            tokens.add(token(matcher));
            at = matcher.end();
        }
        if (tokens.size() > MOST) {
            throw new FeelProblem("the expression has more than " + MOST + " words and signs", "split it up", 0);
        }
        tokens.add(new Token(Token.Kind.END, "", text.length()));
        return tokens;
    }

    private static Token token(Matcher matcher) {
        if (matcher.group("number") != null) {
            return new Token(Token.Kind.NUMBER, matcher.group("number"), matcher.start("number"));
        }
        if (matcher.group("text") != null) {
            return new Token(Token.Kind.TEXT, unescaped(matcher), matcher.start("text") - 1);
        }
        if (matcher.group("name") != null) {
            return new Token(Token.Kind.NAME, matcher.group("name"), matcher.start("name"));
        }
        if (matcher.group("symbol") != null) {
            return new Token(Token.Kind.SYMBOL, matcher.group("symbol"), matcher.start("symbol"));
        }
        String foreign = matcher.group("foreign");
        String what = FOREIGN.getOrDefault(foreign, "the character " + foreign + " is outside the grammar");
        throw new FeelProblem(what, "see \"Expressions\" in the corpus README", matcher.start("foreign"));
    }

    private static String unescaped(Matcher token) {
        Matcher escapes = ESCAPE.matcher(token.group("text"));
        return escapes.replaceAll(escape -> {
            String escaped = escape.group(1);
            if (!escaped.equals("\"") && !escaped.equals("\\")) {
                throw new FeelProblem(
                        escape.group() + " in a text is outside the grammar",
                        "only \" and a backslash stand after a backslash",
                        token.start("text") + escape.start());
            }
            return Matcher.quoteReplacement(escaped);
        });
    }
}
