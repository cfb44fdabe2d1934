package be.schakel.engine;

import be.schakel.engine.feel.Inputs;
import be.schakel.engine.feel.Term;
import java.util.Optional;

/** The same knowledge as if every weak figure were right: enough to call a right likely, never to refuse one. */
record WeakTaken(Knowledge knowledge) implements Inputs {

    @Override
    public Optional<Term> derivation(String id) {
        return knowledge.derivation(id);
    }

    @Override
    public Possible fact(String id) {
        return knowledge.fact(id);
    }

    @Override
    public Possible figure(String id) {
        FigureUsed figure = knowledge.law().figure(id);
        return figure.value()
                .filter(_ -> figure.state() == FigureUsed.State.WEAK)
                .<Possible>map(value -> Possible.exactly(value.value()))
                .orElseGet(figure::reads);
    }

    @Override
    public Days today() {
        return knowledge.today();
    }
}
