package be.schakel.engine.corpus;

import be.schakel.engine.Case;
import be.schakel.engine.Document;
import be.schakel.engine.Fact;
import be.schakel.engine.Parameter;
import be.schakel.engine.Problem;
import java.util.List;

/** Everything a corpus holds, checked. */
public record Catalogue(
        List<Fact> facts,
        Derivations derivations,
        List<Parameter> parameters,
        List<Document> documents,
        List<CompiledRight> rights,
        List<Case> cases,
        List<Problem> warnings) {

    /** Keeps its own copies. */
    public Catalogue {
        facts = List.copyOf(facts);
        parameters = List.copyOf(parameters);
        documents = List.copyOf(documents);
        rights = List.copyOf(rights);
        cases = List.copyOf(cases);
        warnings = List.copyOf(warnings);
    }

    /** The same catalogue with other figures. Expressions name figures, so nothing else changes. */
    public Catalogue withParameters(List<Parameter> others) {
        return new Catalogue(facts, derivations, others, documents, rights, cases, warnings);
    }
}
