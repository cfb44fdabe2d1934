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
            figure.values()
                    .forEach(value -> limits.computeIfAbsent(figure.unit().code(), _ -> new ArrayList<>())
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

    private Possible value(Fact fact, LocalDate day) {
        if (fact.type() != FactType.LIST) {
            return value(
                    fact.type(),
                    fact.unit(),
                    fact.range(),
                    List.copyOf(fact.values().keySet()),
                    day);
        }
        List<Map<String, Possible>> rows = new ArrayList<>();
        for (int row = random.nextInt(4); row > 0; row--) {
            Map<String, Possible> cells = new HashMap<>();
            fact.fields().forEach((name, field) -> {
                if (random.nextInt(10) > 0) {
                    cells.put(
                            name,
                            value(
                                    field.type(),
                                    field.unit(),
                                    field.range(),
                                    List.copyOf(field.values().keySet()),
                                    day));
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
            case DATE -> Possible.on(day.minusDays(random.nextInt(random.nextBoolean() ? 400 : 30_000)));
            case MONEY, INTEGER, NUMBER -> number(type, unit.orElse(Unit.NUMBER), range);
            case LIST -> throw new IllegalStateException("A list in a list");
        };
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
        BigDecimal inside =
                whole.max(within.min().orElse(whole)).min(within.max().orElse(whole));
        BigDecimal more = inside.add(BigDecimal.valueOf(random.nextInt(200)));
        return random.nextInt(8) == 0
                ? Possible.between(inside, more.min(within.max().orElse(more)).max(inside))
                : Possible.exactly(inside);
    }
}
