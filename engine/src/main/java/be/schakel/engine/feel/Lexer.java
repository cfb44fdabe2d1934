package be.schakel.engine.feel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts an expression into tokens; names of functions with spaces in them become one token. */
final class Lexer {
    private static final Pattern TOKEN = Pattern.compile("\\s*(?:"
            + "(?<number>\\d+(?:\\.\\d+)?|\\.\\d+)"
            + "|\"(?<text>(?:[^\"\\\\]|\\\\.)*)\""
            + "|(?<name>years and months duration|round (?:up|down|half up)|list contains|date and time|instance of"
            + "|[A-Za-z_][A-Za-z0-9_]*)"
            + "|(?<symbol>\\.\\.|\\*\\*|!=|<=|>=|[-+*/=<>()\\[\\],.])"
            + "|(?<foreign>\\S))");
    private static final Map<String, String> FOREIGN = Map.of(
            "{", "a context {…} is outside the grammar",
            "@", "an @\"…\" literal is outside the grammar",
            "?", "the value mark ? is outside the grammar",
            "\"", "a text has no closing quote");

    private Lexer() {}

    static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        int at = 0;
        while (at < text.length() && matcher.find(at)) {
            tokens.add(token(matcher));
            at = matcher.end();
        }
        tokens.add(new Token(Token.Kind.END, "", text.length()));
        return tokens;
    }

    private static Token token(Matcher matcher) {
        if (matcher.group("number") != null) {
            return new Token(Token.Kind.NUMBER, matcher.group("number"), matcher.start("number"));
        }
        if (matcher.group("text") != null) {
            return new Token(Token.Kind.TEXT, unescaped(matcher.group("text")), matcher.start("text") - 1);
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

    private static String unescaped(String text) {
        return text.replaceAll("\\\\(.)", "$1");
    }
}
