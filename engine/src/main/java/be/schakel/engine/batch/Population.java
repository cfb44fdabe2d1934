package be.schakel.engine.batch;

import be.schakel.engine.Truth;
import be.schakel.engine.batch.Sheet.Spot;
import be.schakel.engine.corpus.Catalogue;
import be.schakel.engine.feel.Evaluation;
import be.schakel.engine.run.Program;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** Decides some rights on one day for many households. Immutable and thread-safe; a {@link Batch} belongs to it. */
public final class Population {
    private final Plan plan;
    private final Map<Way, Steps> steps = new ConcurrentHashMap<>();
    private final Map<Way, Warming> warming = new ConcurrentHashMap<>();
    private final Program program;
    private final List<String> rights;

    private Population(Plan plan, Program program) {
        this.plan = plan;
        this.program = program;
        this.rights = plan.names();
    }

    /**
     * Compiles the rights in force on a day.
     *
     * @param program the catalogue as closures
     * @param wanted which rights, by id
     * @throws IllegalArgumentException when a fact cannot have the form it is given
     */
    public static Population of(
            Catalogue catalogue, Program program, LocalDate day, Forms forms, Predicate<String> wanted) {
        Law law = new Law(catalogue, day);
        return new Population(Plan.of(law, law.rights(wanted), forms), program);
    }

    /** The rights that are decided, by id. */
    public List<String> rights() {
        return rights;
    }

    /** An empty batch. */
    public Batch batch(int rows) {
        return new Batch(plan.sheet(), rows);
    }

    /** Decides as quickly as this machine can, for one thread. */
    public Decider decider() {
        return decider(Way.QUICKEST);
    }

    /** Decides in one way, for one thread. */
    public Decider decider(Way way) {
        return switch (way) {
            case TREE_WALKER, CLOSURES -> new OneByOne(plan, program, way);
            case LOOPS, VECTORS, KERNELS -> new AllAtOnce(this, steps(way));
            case QUICKEST ->
                new Quickest(
                        warming.computeIfAbsent(way, _ -> warming()),
                        new AllAtOnce(this, steps(Way.VECTORS)),
                        new AllAtOnce(this, steps(Way.KERNELS)));
        };
    }

    private Warming warming() {
        return new Warming(steps(Way.VECTORS), steps(Way.KERNELS), batch(Scratch.ROWS));
    }

    private Steps steps(Way way) {
        return steps.computeIfAbsent(way, this::scheduled);
    }

    private Steps scheduled(Way way) {
        Optional<Integer> shape = way == Way.LOOPS ? Optional.empty() : Vectors.shape();
        return shape.map(bits -> way == Way.KERNELS ? Schedule.of(plan, bits) : Steps.vectors(plan))
                .orElseGet(() -> Steps.loops(plan));
    }

    /** How much is left to the tree-walker, row by row: conditions, and facts that follow from others. */
    public String leftToTheTreeWalker() {
        return plan.byHand().size() + " conditions, " + plan.computed().size() + " facts";
    }

    /** What does not fit in columns is computed before all else. */
    void prepare(Batch batch) {
        if (plan.byHand().isEmpty() && plan.computed().isEmpty()) {
            return;
        }
        for (int row = 0; row < batch.rows; row++) {
            Evaluation walker = new Evaluation(new RowInputs(plan.law(), batch, row));
            for (Spot spot : plan.computed()) {
                if (!batch.isAnswered(row, spot)) {
                    batch.compute(row, spot, walker.fact(spot.id()));
                }
            }
            int household = row;
            plan.byHand().forEach((term, plane) -> {
                Truth truth = walker.truth(term);
                batch.cells.set(plane, household, truth.mayBeTrue());
                batch.cells.set(plane + 1, household, truth.mayBeFalse());
            });
        }
    }

    /** The rows that do not fit at all are decided one by one. */
    void correct(Batch batch, Outcomes outcomes) {
        for (int row : batch.rowsApart()) {
            Evaluation walker = new Evaluation(new RowInputs(plan.law(), batch, row));
            for (int right = 0; right < rights.size(); right++) {
                outcomes.set(right, row, plan.rights().get(right).truth(walker));
            }
        }
    }
}
