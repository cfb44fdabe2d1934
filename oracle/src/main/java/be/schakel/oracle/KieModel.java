package be.schakel.oracle;

import be.schakel.engine.Answer;
import be.schakel.engine.Fact;
import be.schakel.engine.Situation;
import be.schakel.engine.export.DmnModel;
import java.io.StringReader;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNDecisionResult;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** An exported catalogue as KIE compiled it. */
public final class KieModel {
    private final DMNRuntime runtime;
    private final DMNModel model;
    private final Map<String, Fact> inputs;

    private KieModel(DMNRuntime runtime, DMNModel model, Map<String, Fact> inputs) {
        this.runtime = runtime;
        this.model = model;
        this.inputs = inputs;
    }

    /**
     * Has KIE compile a model.
     *
     * @throws IllegalStateException when KIE finds anything to remark
     */
    public static KieModel of(DmnModel exported) {
        DMNRuntime runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newReaderResource(new StringReader(exported.xml()))
                        .setSourcePath(DmnModel.NAME + ".dmn")))
                .getOrElseThrow(problem -> new IllegalStateException("KIE does not read the model", problem));
        DMNModel model = runtime.getModels().getFirst();
        List<String> remarks =
                model.getMessages().stream().map(DMNMessage::getText).toList();
        if (!remarks.isEmpty()) {
            throw new IllegalStateException("KIE remarks: " + String.join("\n", remarks));
        }
        return new KieModel(runtime, model, exported.inputs());
    }

    /** What KIE makes of every decision: a Boolean, a number, or nothing for null. */
    public Map<String, Optional<Object>> decide(Situation situation) {
        return results(evaluated(context(situation)));
    }

    /** Evaluates every decision, for measuring. */
    public Collection<DMNDecisionResult> evaluated(DMNContext context) {
        return runtime.evaluateAll(model, context).getDecisionResults();
    }

    /** A situation as KIE takes it: each input by name, null where nothing was answered. */
    public DMNContext context(Situation situation) {
        DMNContext context = runtime.newContext();
        inputs.forEach((name, fact) -> context.set(
                name,
                situation.answers().get(fact.id()) instanceof Answer.Known(var value)
                        ? PlainValues.of(value)
                        : null));
        return context;
    }

    private static Map<String, Optional<Object>> results(Collection<DMNDecisionResult> decided) {
        Map<String, Optional<Object>> results = new HashMap<>();
        decided.forEach(one -> results.put(one.getDecisionName(), Optional.ofNullable(one.getResult())));
        return results;
    }
}
