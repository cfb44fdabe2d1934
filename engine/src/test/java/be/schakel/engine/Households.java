package be.schakel.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/** Makes households at random, the same ones for the same seed: what is asked of a fact is answered at random. */
public final class Households {
    private final List<Fact> facts;
    private final Map<String, List<BigDecimal>> limits;
    private final SplittableRandom random;

    /** @param corpus whose figures are the limits near which answers fall */
    public Households(Corpus corpus, long seed) {
        this.facts = corpus.facts();
        this.random = new SplittableRandom(seed);
        this.limits = new HashMap<>();
        for (Parameter figure : corpus.parameters()) {
            figure.values().forEach(value -> limits.computeIfAbsent(figure.unit().code(), _ -> new ArrayList<>())
                    .add(value.value()));
        }
    }

    /** A household on a day: each fact is left open with this probability, and sometimes only estimated. */
    public Situation next(LocalDate day, double unknown) {
        Map<String, Answer> answers = new HashMap<>();
        for (Fact fact : facts) {
            if (random.nextDouble() >= unknown) {
                answers.put(fact.id(), Answer.known(value(fact, day)));
            }
        }
        return new Situation(day, answers);
    }

    /** A household of which everything is known exactly; facts that follow from others are mostly left to follow. */
    public Situation exact(LocalDate day) {
        return exact(Situation.on(day));
    }

    /** The same situation with every estimate and every open question settled. */
    public Situation exact(Situation some) {
        Map<String, Answer> answers = new HashMap<>();
        for (Fact fact : facts) {
            boolean given = some.answers().get(fact.id()) instanceof Answer.Known;
            if (given || fact.derived().isEmpty() || random.nextInt(4) == 0) {
                Possible value = some.answers().get(fact.id()) instanceof Answer.Known(Possible known)
                        ? known
                        : value(fact, some.assessedOn());
                answers.put(fact.id(), Answer.known(settled(fact, value, some.assessedOn())));
            }
        }
        return new Situation(some.assessedOn(), answers);
    }

    private Possible settled(Fact fact, Possible value, LocalDate day) {
        return value instanceof Rows(var rows, var _)
                ? Possible.rows(rows.stream().map(row -> filled(fact, row, day)).toList())
                : settled(value);
    }

    private Map<String, Possible> filled(Fact fact, Map<String, Possible> row, LocalDate day) {
        Map<String, Possible> full = new HashMap<>();
        fact.fields().forEach((name, field) -> {
            Possible value = row.getOrDefault(name, value(field, day));
            full.put(name, settled(value));
        });
        return full;
    }

    /** One of the values that are possible. */
    private static Possible settled(Possible value) {
        return switch (value) {
            case Truth truth -> Possible.truth(truth.mayBeTrue());
            case Range range -> Possible.exactly(range.min().or(range::max).orElse(BigDecimal.ZERO));
            case Days days -> Possible.on(days.earliest().or(days::latest).orElse(LocalDate.EPOCH));
            case OneOf one -> Possible.oneOf(one.codes().iterator().next());
            case Selection some -> new Selection(some.certain(), some.certain());
            case Rows _ -> throw new IllegalStateException("A list in a list");
        };
    }

    private Possible value(Field field, LocalDate day) {
        return value(field.type(), field.unit(), field.range(), List.copyOf(field.values().keySet()), day);
    }

    private Possible value(Fact fact, LocalDate day) {
        if (fact.type() != FactType.LIST) {
            return value(fact.type(), fact.unit(), fact.range(), List.copyOf(fact.values().keySet()), day);
        }
        List<Map<String, Possible>> rows = new ArrayList<>();
        for (int row = random.nextInt(4); row > 0; row--) {
            Map<String, Possible> cells = new HashMap<>();
            fact.fields().forEach((name, field) -> {
                if (random.nextInt(10) > 0) {
                    cells.put(name, value(field, day));
                }
            });
            rows.add(cells);
        }
        return new Rows(rows, random.nextInt(10) > 0);
    }

    private Possible value(
            FactType type, Optional<Unit> unit, Optional<Possible> range, List<String> codes, LocalDate day) {
        return switch (type) {
            case BOOLEAN -> Possible.truth(random.nextBoolean());
            case CHOICE -> Possible.oneOf(codes.get(random.nextInt(codes.size())));
            case CHOICES -> selection(codes);
            case DATE -> Possible.on(date(day, range));
            case MONEY, INTEGER, NUMBER -> number(type, unit.orElse(Unit.NUMBER), range);
            case LIST -> throw new IllegalStateException("A list in a list");
        };
    }

    /** At an anniversary or a day beside it, or anywhere in a year or a life. */
    private LocalDate date(LocalDate day, Optional<Possible> range) {
        LocalDate date = random.nextInt(3) == 0
                ? day.minusYears(random.nextInt(90)).minusMonths(random.nextInt(3)).plusDays(random.nextInt(-1, 2))
                : day.minusDays(random.nextInt(random.nextBoolean() ? 400 : 30_000));
        Days within = (Days) range.orElse(Possible.anyDay());
        LocalDate from = within.earliest().filter(date::isBefore).orElse(date);
        return within.latest().filter(from::isAfter).orElse(from);
    }

    private Possible selection(List<String> codes) {
        List<String> some = codes.stream().filter(_ -> random.nextInt(12) == 0).toList();
        return Possible.selected(some.toArray(String[]::new));
    }

    /** Near a limit of the same unit, or anywhere; one in eight is an estimate. */
    private Possible number(FactType type, Unit unit, Optional<Possible> range) {
        Range within = (Range) range.orElse(Possible.between(BigDecimal.ZERO, BigDecimal.valueOf(100_000)));
        List<BigDecimal> near = limits.getOrDefault(unit.code(), List.of());
        BigDecimal value = near.isEmpty() || random.nextInt(3) == 0
                ? BigDecimal.valueOf(random.nextInt(random.nextBoolean() ? 20 : 60_000))
                : near.get(random.nextInt(near.size())).add(BigDecimal.valueOf(random.nextInt(-1, 2), 2));
        BigDecimal whole = value.setScale(type == FactType.INTEGER ? 0 : 2, RoundingMode.FLOOR);
        BigDecimal inside = whole.max(within.min().orElse(whole)).min(within.max().orElse(whole));
        BigDecimal more = inside.add(BigDecimal.valueOf(random.nextInt(200)));
        return random.nextInt(8) == 0
                ? Possible.between(inside, more.min(within.max().orElse(more)).max(inside))
                : Possible.exactly(inside);
    }
}
