package be.schakel.engine.batch;

import be.schakel.engine.Days;
import be.schakel.engine.Possible;
import be.schakel.engine.batch.Sheet.Spot;
import be.schakel.engine.feel.Inputs;
import be.schakel.engine.feel.Term;
import java.util.Optional;

/** One row of a batch, as the tree-walker reads it. */
record RowInputs(Law law, Batch batch, int row) implements Inputs {

    @Override
    public Optional<Term> derivation(String id) {
        boolean answered = spot(id).filter(spot -> batch.isAnswered(row, spot)).isPresent();
        return answered ? Optional.empty() : law.derivations().of(id);
    }

    @Override
    public Possible fact(String id) {
        return spot(id).map(spot -> law.question(id).completed(batch.read(row, spot)))
                .orElseGet(() -> law.fact(id));
    }

    private Optional<Spot> spot(String id) {
        return batch.sheet.spot(id);
    }

    @Override
    public Possible figure(String id) {
        return law.figure(id);
    }

    @Override
    public Days today() {
        return law.today();
    }
}
