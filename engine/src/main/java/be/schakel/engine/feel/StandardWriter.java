package be.schakel.engine.feel;

import be.schakel.engine.Unit;
import be.schakel.engine.feel.Type.Plain;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes an expression out, with what only the corpus says in the words of DMN. Used once, by one thread. */
final class StandardWriter {
    private static final Set<String> OF_NOTHING = Set.of("sum", "min", "max");

    private boolean changed;

    /** Whether anything had to be said in other words. */
    boolean hasChanged() {
        return changed;
    }

    String written(Expr expr, Scope scope) {
        return switch (expr) {
            case Expr.Literal(var value, var _) -> value.toPlainString();
            case Expr.Text(var value, var _) -> "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
            case Expr.YesNo(var value, var _) -> String.valueOf(value);
            case Expr.Name(var name, var _) -> name;
            case Expr.Path(Expr of, String field, var _) -> operand(of, scope) + "." + field;
            case Expr.Negate(Expr of, var _) -> "-" + operand(of, scope);
            case Expr.Binary binary -> binary(binary, scope);
            case Expr.Within within -> within(within, scope);
            case Expr.Among(Expr value, Expr list, var _) -> operand(value, scope) + " in " + operand(list, scope);
            case Expr.If choice -> choice(choice, scope);
            case Expr.Quantified quantified -> quantified(quantified, scope);
            case Expr.Filter filter -> filter(filter, scope);
            case Expr.Call(String function, var arguments, var _) -> call(function, arguments, scope);
            case Expr.Listing(var items, var _) -> "[" + listed(items, scope) + "]";
        };
    }

    private String listed(List<Expr> exprs, Scope scope) {
        return exprs.stream().map(expr -> written(expr, scope)).collect(Collectors.joining(", "));
    }

    /** In brackets when it is made of several parts. */
    private String operand(Expr expr, Scope scope) {
        String text = written(expr, scope);
        return switch (expr) {
            case Expr.Binary _, Expr.Within _, Expr.Among _, Expr.If _, Expr.Quantified _, Expr.Negate _ ->
                "(" + text + ")";
            case Expr.Literal _, Expr.Text _, Expr.YesNo _, Expr.Name _, Expr.Path _ -> text;
            case Expr.Filter _, Expr.Call _, Expr.Listing _ -> text;
        };
    }

    private String binary(Expr.Binary binary, Scope scope) {
        changed = changed || isTest(binary.left(), binary.at()) || isTest(binary.right(), binary.at());
        Type left = Checker.check(binary.left(), scope).type();
        Type right = Checker.check(binary.right(), scope).type();
        return operand(binary.left(), scope)
                + moving(left, right)
                + " " + binary.operator().sign + " "
                + operand(binary.right(), scope)
                + moving(right, left);
    }

    /** Whether this is {@code x in y} beside something else: engines differ on how far y goes, so brackets are needed. */
    private static boolean isTest(Expr expr, int besides) {
        return (expr instanceof Expr.Among || expr instanceof Expr.Within) && expr.at() != besides;
    }

    /** Turns a number beside a date into a duration. */
    private String moving(Type by, Type what) {
        if (what != Plain.DATE || !(by instanceof Type.Numeric(Optional<Unit> unit))) {
            return "";
        }
        changed = true;
        return switch (unit.orElseThrow()) {
            case DAYS -> " * duration(\"P1D\")";
            case MONTHS -> " * duration(\"P1M\")";
            case YEARS -> " * duration(\"P1Y\")";
            case NUMBER, EUR, EUR_PER_DAY, EUR_PER_WEEK, EUR_PER_MONTH, EUR_PER_YEAR, PERCENT, PERSONS, POINTS ->
                throw new IllegalStateException("A date was moved by " + unit.get());
        };
    }

    private String within(Expr.Within within, Scope scope) {
        return operand(within.value(), scope)
                + " in "
                + (within.lowIncluded() ? "[" : "(")
                + operand(within.low(), scope)
                + ".."
                + operand(within.high(), scope)
                + (within.highIncluded() ? "]" : ")");
    }

    private String choice(Expr.If choice, Scope scope) {
        return "if " + written(choice.condition(), scope)
                + " then " + written(choice.then(), scope)
                + " else " + written(choice.otherwise(), scope);
    }

    private String quantified(Expr.Quantified quantified, Scope scope) {
        Term.Variable item = Checker.item(Checker.check(quantified.list(), scope), scope, quantified.at());
        return (quantified.every() ? "every " : "some ")
                + quantified.variable()
                + " in "
                + operand(quantified.list(), scope)
                + " satisfies "
                + written(quantified.body(), scope.with(quantified.variable(), item));
    }

    private String filter(Expr.Filter filter, Scope scope) {
        Term.Variable item = Checker.item(Checker.check(filter.list(), scope), scope, filter.at());
        return operand(filter.list(), scope) + "[" + written(filter.condition(), scope.insideRow(item)) + "]";
    }

    /** Nothing has no sum in DMN, and engines fail on its least and greatest: what is meant is written out. */
    private String call(String function, List<Expr> arguments, Scope scope) {
        String plain = function + "(" + listed(arguments, scope) + ")";
        boolean ofList = arguments.size() == 1
                && Checker.check(arguments.getFirst(), scope).type() instanceof Type.ListOf;
        if (!ofList || !OF_NOTHING.contains(function)) {
            return plain;
        }
        changed = true;
        String list = listed(arguments, scope);
        return function.equals("sum")
                ? "sum(append(" + list + ", 0))"
                : "(if count(" + list + ") = 0 then null else " + plain + ")";
    }
}
