package be.schakel.engine.feel;

import be.schakel.engine.Possible;
import be.schakel.engine.Range;
import be.schakel.engine.feel.Term.Comparison;
import be.schakel.engine.feel.Term.Connective;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Resolves names, checks types and units, and turns syntax into meaning. */
final class Checker {
    private Checker() {}

    static Term check(Expr expr, Scope scope) {
        return switch (expr) {
            case Expr.Literal(var value, var _) ->
                new Term.Constant(Possible.exactly(value), new Type.Numeric(Optional.empty()));
            case Expr.Text(var value, var _) ->
                new Term.Constant(Possible.oneOf(value), new Type.Codes(Set.of(value), true));
            case Expr.YesNo(var value, var _) -> new Term.Constant(Possible.truth(value), Type.Plain.TRUTH);
            case Expr.Name(var name, int at) -> scope.named(name, at);
            case Expr.Path(Expr of, String field, int at) -> path(check(of, scope), field, at);
            case Expr.Negate(Expr of, int at) -> negated(check(of, scope), at);
            case Expr.Binary(var operator, Expr left, Expr right, int at) ->
                Operations.of(operator, check(left, scope), check(right, scope), at);
            case Expr.Within within -> within(within, scope);
            case Expr.Among(Expr value, Expr list, int at) -> among(check(value, scope), check(list, scope), at);
            case Expr.If(Expr condition, Expr then, Expr otherwise, int at) ->
                choice(check(condition, scope), check(then, scope), check(otherwise, scope), at);
            case Expr.Quantified quantified -> quantified(quantified, scope);
            case Expr.Filter(Expr list, Expr condition, int at) -> filter(check(list, scope), condition, scope, at);
            case Expr.Call(String function, var arguments, int at) ->
                Calls.of(function, checkAll(arguments, scope), at);
            case Expr.Listing(var items, int at) -> Calls.listing(checkAll(items, scope), at);
        };
    }

    private static List<Term> checkAll(List<Expr> exprs, Scope scope) {
        return exprs.stream().map(expr -> check(expr, scope)).toList();
    }

    private static Term path(Term of, String field, int at) {
        if (of.type() instanceof Type.ListOf(Type.Row row)) {
            return new Term.Project(of, field, new Type.ListOf(fieldType(row, field, at)));
        }
        if (of instanceof Term.Variable variable && variable.type() instanceof Type.Row row) {
            return new Term.FieldOf(variable, field, fieldType(row, field, at));
        }
        return Calls.part(of, field, at);
    }

    private static Type fieldType(Type.Row row, String field, int at) {
        return Optional.ofNullable(row.fields().get(field))
                .orElseThrow(() -> new FeelProblem(
                        "the rows have no field \"" + field + "\"",
                        "use one of: " + String.join(", ", row.fields().keySet()),
                        at));
    }

    private static Term negated(Term of, int at) {
        if (of instanceof Term.Constant(Range range, Type type) && range.point().isPresent()) {
            return new Term.Constant(Possible.exactly(range.point().get().negate()), type);
        }
        Term measured = Operations.measure(of, at);
        Term zero = new Term.Constant(Possible.exactly(0), measured.type());
        return Operations.of(Expr.Operator.MINUS, zero, measured, at);
    }

    private static Term within(Expr.Within within, Scope scope) {
        Term value = check(within.value(), scope);
        Term low = check(within.low(), scope);
        Term high = check(within.high(), scope);
        int at = within.at();
        if (Constants.isTrue(Operations.compare(Comparison.MORE, low, high, at))) {
            throw new FeelProblem("the interval ends before it begins", "put the lower end first", at);
        }
        return new Term.Logic(
                Connective.AND,
                Operations.compare(within.lowIncluded() ? Comparison.AT_LEAST : Comparison.MORE, value, low, at),
                Operations.compare(within.highIncluded() ? Comparison.AT_MOST : Comparison.LESS, value, high, at));
    }

    private static Term among(Term value, Term list, int at) {
        return list.type() instanceof Type.ListOf
                ? Calls.member(value, list, at)
                : Operations.compare(Comparison.EQUAL, value, list, at);
    }

    private static Term choice(Term condition, Term then, Term otherwise, int at) {
        Type type = Calls.common(then.type(), otherwise.type(), at);
        return new Term.Choose(Operations.truth(condition, at), then, otherwise, type);
    }

    private static Term quantified(Expr.Quantified quantified, Scope scope) {
        Term list = check(quantified.list(), scope);
        Term.Variable variable = item(list, scope, quantified.at());
        Scope inside = scope.with(quantified.variable(), variable);
        Term body = Operations.truth(check(quantified.body(), inside), quantified.at());
        Term.Quantifier quantifier = quantified.every() ? Term.Quantifier.EVERY : Term.Quantifier.SOME;
        return new Term.Quantified(quantifier, list, variable.slot(), body);
    }

    private static Term filter(Term list, Expr condition, Scope scope, int at) {
        Term.Variable item = item(list, scope, at);
        Term checked = check(condition, scope.insideRow(item));
        if (checked.type() instanceof Type.Numeric) {
            throw new FeelProblem("a position in a list is outside the grammar", "filter on a field instead", at);
        }
        return new Term.Filter(list, item.slot(), Operations.truth(checked, at), list.type());
    }

    /** The element of a list that a filter or quantifier at this place looks at. */
    static Term.Variable item(Term list, Scope scope, int at) {
        if (list.type() instanceof Type.ListOf(Type element)) {
            return new Term.Variable(scope.depth(), element);
        }
        throw new FeelProblem(list.type().shown() + " stands where a list is needed", "use a list there", at);
    }
}
