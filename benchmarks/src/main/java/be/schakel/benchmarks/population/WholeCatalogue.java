package be.schakel.benchmarks.population;

import be.schakel.engine.Answer;
import be.schakel.engine.Corpus;
import be.schakel.engine.Fact;
import be.schakel.engine.Possible;
import be.schakel.engine.RealCorpus;
import be.schakel.engine.Situation;
import be.schakel.engine.Truth;
import be.schakel.engine.batch.Batch;
import be.schakel.engine.batch.Decider;
import be.schakel.engine.batch.Form;
import be.schakel.engine.batch.Forms;
import be.schakel.engine.batch.Outcomes;
import be.schakel.engine.batch.Population;
import be.schakel.engine.batch.Way;
import be.schakel.engine.export.DmnModel;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Every right in force for generated households, without and with lists of members and incomes: by the engine, by Apache
 * KIE, by DuckDB, by Java written out, and what reading the columns costs; all must agree wherever both decide. Begins with
 * few households and takes more for as long as that is quick.
 */
public final class WholeCatalogue {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final int FEWEST = 1 << 8;
    private static final int MOST = 1 << 17;
    private static final int FOR_KIE = 4;
    private static final int FOR_DUCKDB = 1 << 14;

    /** More than any cache holds. */
    private static final int READ = 1 << 18;

    private static final double SECONDS = 0.5;
    private static final int ROUNDS = 3;
    private static final int MOST_ROUNDS = 300;
    private static final double SECONDS_OF_ROUNDS = 4;

    /** What the requirement asks: so many households on so many cores. */
    private static final double HOUSEHOLDS = 12.6e6;

    private static final int CORES = 2;

    private final Corpus corpus = RealCorpus.corpus();
    private final boolean lists;
    private final Population all;
    private final List<Situation> complete;
    private final List<Situation> partly;

    private WholeCatalogue(boolean lists) {
        this.lists = lists;
        this.all = population();
        var generated = new be.schakel.engine.Households(corpus, 7);
        SplittableRandom random = new SplittableRandom(7);
        this.complete = Stream.generate(() -> generated.exact(DAY))
                .map(this::withOrWithoutLists)
                .limit(FEWEST)
                .toList();
        this.partly = complete.stream()
                .map(household -> without(0.20, household, random))
                .toList();
    }

    private Situation withOrWithoutLists(Situation household) {
        Map<String, Answer> left = new HashMap<>(household.answers());
        corpus.facts().stream()
                .filter(fact -> form(fact) == Form.ABSENT)
                .map(Fact::id)
                .forEach(left::remove);
        return new Situation(DAY, left);
    }

    private static Situation without(double share, Situation household, SplittableRandom random) {
        Map<String, Answer> left = new HashMap<>(household.answers());
        household.answers().keySet().stream()
                .sorted()
                .filter(_ -> random.nextDouble() < share)
                .forEach(left::remove);
        return new Situation(DAY, left);
    }

    /** @param arguments none */
    public static void main(String[] arguments) throws Exception {
        new WholeCatalogue(false).run();
        new WholeCatalogue(true).run();
    }

    private void run() throws Exception {
        System.out.printf(
                "%nWhole catalogue, %d rights, %s lists, one core; left to the tree-walker: %s%n",
                all.rights().size(), lists ? "with" : "without", all.leftToTheTreeWalker());
        Ratios ratios = new Ratios();
        double kie = kie(ratios);
        writtenOut(ratios);
        measure(ratios, "complete answers", complete, kie);
        measure(new Ratios(), "20 % unknown", partly, kie);
    }

    private Population population() {
        Map<String, Form> forms = new HashMap<>();
        corpus.facts().forEach(fact -> forms.put(fact.id(), form(fact)));
        return corpus.population(DAY, Forms.only(forms), _ -> true);
    }

    private Form form(Fact fact) {
        return switch (fact.type()) {
            case BOOLEAN, CHOICE, CHOICES -> Form.CODES;
            case MONEY, INTEGER, NUMBER, DATE -> lists && fact.derived().isPresent() ? Form.BOUNDS : Form.EXACT_32;
            case LIST -> lists ? Form.ROWS : Form.ABSENT;
        };
    }

    /** That KIE is quicker with a model for each right, {@code AgainstKie} measures. */
    private double kie(Ratios ratios) throws Exception {
        List<Situation> few = complete.subList(0, FOR_KIE);
        ByKie kie = new ByKie(DmnModel.of(corpus, DAY), few);
        agree("KIE", kie.outcomes(), few);
        return ratios.time("Apache KIE, one model", FOR_KIE, 2, kie::decide);
    }

    private void writtenOut(Ratios ratios) throws Exception {
        WrittenOut java = new WrittenOut(corpus, all.rights(), complete);
        agree("Java written out", java.outcomes(), complete);
        ratios.time("Java written out", MOST, 3 * ROUNDS, () -> java.decide(MOST));
    }

    private void inDuckDb(Ratios ratios, List<Situation> households) throws Exception {
        CatalogueTable table = new CatalogueTable(corpus, households, FOR_DUCKDB);
        try (InDuckDb duckDb = new InDuckDb(table::into, new CountingQuery(corpus, DAY, all.rights(), _ -> true))) {
            agree("DuckDB", duckDb.outcomes().subList(0, households.size()), households);
            ratios.time("DuckDB, three-valued SQL", FOR_DUCKDB, ROUNDS, () -> duckDb.count()[0]);
        }
    }

    private void agree(String who, List<Map<String, Boolean>> theirs, List<Situation> households) {
        Outcomes ours = all.decider(Way.TREE_WALKER).decide(filled(households, households.size()));
        int agreed = 0;
        int decided = 0;
        for (int row = 0; row < theirs.size(); row++) {
            for (int right = 0; right < all.rights().size(); right++) {
                String id = all.rights().get(right);
                Truth truth = ours.truth(right, row);
                Optional<Boolean> they = Optional.ofNullable(theirs.get(row).get(id));
                if (they.isPresent() && truth.isPoint() && truth.isCertain() != they.get()) {
                    throw new IllegalStateException(who + " decides otherwise on " + id);
                }
                decided += truth.isPoint() ? 1 : 0;
                agreed += truth.isPoint() && they.isPresent() ? 1 : 0;
            }
        }
        System.out.printf(
                "%s: the same outcome in all %,d cases where both decide; the engine decides %,d of %,d%n",
                who, agreed, decided, theirs.size() * all.rights().size());
    }

    private void measure(Ratios ratios, String what, List<Situation> households, double kie) throws Exception {
        inDuckDb(ratios, households);
        double reading = ratios.time("reading all columns once", READ, 2 * ROUNDS, all.batch(READ)::readAll);
        for (Way way : List.of(Way.KERNELS, Way.VECTORS, Way.LOOPS)) {
            grown(ratios, way, households);
        }
        for (Way way : List.of(Way.CLOSURES, Way.TREE_WALKER)) {
            timed(ratios, way, all.decider(way), filled(households, FEWEST));
        }
        ratios.print(what, reading, kie);
        System.out.printf(
                Locale.ROOT,
                "%.1f million households on %d cores: %,.1f s%n",
                HOUSEHOLDS / 1e6,
                CORES,
                onAllCores(filled(households, READ)));
    }

    /** Seconds by the clock for all households, in vectors: the same batch again and again, larger than any cache. */
    private double onAllCores(Batch batch) throws Exception {
        int turns = (int) Math.ceil(HOUSEHOLDS / batch.rows() / CORES);
        Callable<Long> share = () -> {
            Decider decider = all.decider(Way.VECTORS);
            long met = 0;
            for (int turn = 0; turn < turns; turn++) {
                met += decider.decide(batch).met(0);
            }
            return met;
        };
        try (ExecutorService cores = Executors.newFixedThreadPool(CORES)) {
            long began = System.nanoTime();
            for (Future<Long> done : cores.invokeAll(Collections.nCopies(CORES, share))) {
                done.get();
            }
            return (System.nanoTime() - began) / 1e9 * HOUSEHOLDS / (1.0 * turns * CORES * batch.rows());
        }
    }

    /** With as many households as take half a second. */
    private void grown(Ratios ratios, Way way, List<Situation> households) throws Exception {
        Decider decider = all.decider(way);
        double perSecond = Double.MAX_VALUE;
        for (int rows = FEWEST; rows <= MOST && rows <= 8 * SECONDS * perSecond; rows *= 8) {
            perSecond = timed(ratios, way, decider, filled(households, rows));
        }
    }

    private static double timed(Ratios ratios, Way way, Decider decider, Batch batch) throws Exception {
        double first = Ratios.seconds(() -> decider.decide(batch).met(0));
        int rounds = (int) Math.clamp(SECONDS_OF_ROUNDS / first, ROUNDS, MOST_ROUNDS);
        return ratios.time(
                "engine: " + way,
                batch.rows(),
                rounds,
                () -> decider.decide(batch).met(0));
    }

    /** The same households over and over. */
    private Batch filled(List<Situation> households, int rows) {
        Batch batch = all.batch(rows);
        for (int row = 0; row < rows; row++) {
            int household = row;
            households.get(row % households.size()).answers().forEach((fact, answer) -> {
                if (answer instanceof Answer.Known(Possible value)) {
                    batch.put(household, fact, value);
                }
            });
        }
        return batch;
    }
}
