package be.schakel.engine.batch;

import be.schakel.engine.Truth;
import be.schakel.engine.corpus.CompiledRight;
import be.schakel.engine.feel.Evaluation;
import be.schakel.engine.run.Program;
import be.schakel.engine.run.Sight;
import java.util.function.Function;

/** Decides row after row, as a single household is decided. */
final class OneByOne implements Decider {
    private final Plan plan;
    private final Program program;
    private final Way way;

    OneByOne(Plan plan, Program program, Way way) {
        this.plan = plan;
        this.program = program;
        this.way = way;
    }

    @Override
    public Outcomes decide(Batch batch) {
        Outcomes outcomes = new Outcomes(plan.names(), batch.rows);
        for (int row = 0; row < batch.rows; row++) {
            Function<CompiledRight, Truth> truth = truth(new RowInputs(plan.law(), batch, row));
            for (int right = 0; right < plan.rights().size(); right++) {
                outcomes.set(right, row, truth.apply(plan.rights().get(right)));
            }
        }
        return outcomes;
    }

    private Function<CompiledRight, Truth> truth(RowInputs inputs) {
        return switch (way) {
            case TREE_WALKER -> {
                Evaluation walker = new Evaluation(inputs);
                yield right -> right.truth(walker);
            }
            case CLOSURES -> {
                Sight sight = program.see(inputs);
                yield right -> program.rule(right).leaves(sight).truth();
            }
            case LOOPS, VECTORS, KERNELS, QUICKEST -> throw new IllegalStateException(way + " decides many at once");
        };
    }
}
