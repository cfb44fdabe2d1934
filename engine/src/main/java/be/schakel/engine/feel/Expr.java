package be.schakel.engine.feel;

import java.math.BigDecimal;
import java.util.List;

/** An expression as written. Each node knows where it starts, for messages. */
sealed interface Expr {
    int at();

    record Literal(BigDecimal value, int at) implements Expr {}

    record Text(String value, int at) implements Expr {}

    record YesNo(boolean value, int at) implements Expr {}

    record Name(String name, int at) implements Expr {}

    record Path(Expr of, String field, int at) implements Expr {}

    record Negate(Expr of, int at) implements Expr {}

    record Binary(Operator operator, Expr left, Expr right, int at) implements Expr {}

    /** {@code x in [low..high]} with open or closed ends. */
    record Within(Expr value, Expr low, boolean lowIncluded, Expr high, boolean highIncluded, int at) implements Expr {}

    /** {@code x in list}, or {@code x in y} for {@code x = y}. */
    record Among(Expr value, Expr list, int at) implements Expr {}

    record If(Expr condition, Expr then, Expr otherwise, int at) implements Expr {}

    record Quantified(boolean every, String variable, Expr list, Expr body, int at) implements Expr {}

    record Filter(Expr list, Expr condition, int at) implements Expr {}

    record Call(String function, List<Expr> arguments, int at) implements Expr {}

    record Listing(List<Expr> items, int at) implements Expr {}

    /** Operators with two operands. */
    enum Operator {
        OR("or"),
        AND("and"),
        EQUAL("="),
        UNEQUAL("!="),
        LESS("<"),
        AT_MOST("<="),
        MORE(">"),
        AT_LEAST(">="),
        PLUS("+"),
        MINUS("-"),
        TIMES("*"),
        DIVIDE("/"),
        POWER("**");

        final String sign;

        Operator(String sign) {
            this.sign = sign;
        }
    }
}
