package be.schakel.oracle;

import be.schakel.engine.Confidence;
import be.schakel.engine.Corpus;
import be.schakel.engine.Parameter;
import be.schakel.engine.Parameter.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The corpus as if every weak figure had been confirmed and every last one still held: then DMN can read them all. */
final class FirmFigures {
    private FirmFigures() {}

    static Corpus of(Corpus corpus) {
        return corpus.confirmed().revised(FirmFigures::lasting);
    }

    private static Parameter lasting(Parameter figure) {
        if (figure.values().isEmpty()) {
            return figure;
        }
        List<Value> values = new ArrayList<>(figure.values());
        Value last = values.removeLast();
        Confidence confidence = last.confidence();
        values.add(new Value(last.from(), Optional.empty(), last.value(), last.source(), confidence, last.note()));
        return new Parameter(figure.id(), figure.label(), figure.unit(), figure.rises(), values);
    }
}
