package be.schakel.engine.corpus;

import be.schakel.engine.Case;
import be.schakel.engine.Fact;
import be.schakel.engine.Parameter;
import be.schakel.engine.Problem;
import java.util.List;

/** Everything a corpus holds, checked. */
public record Catalogue(
        List<Fact> facts,
        List<Parameter> parameters,
        List<CompiledRight> rights,
        List<Case> cases,
        List<Problem> warnings) {

    /** Keeps its own copies. */
    public Catalogue {
        facts = List.copyOf(facts);
        parameters = List.copyOf(parameters);
        rights = List.copyOf(rights);
        cases = List.copyOf(cases);
        warnings = List.copyOf(warnings);
    }
}
