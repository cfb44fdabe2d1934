package be.schakel.engine.corpus;

import be.schakel.engine.Document;
import be.schakel.engine.Fact;
import be.schakel.engine.Parameter;
import be.schakel.engine.feel.Term;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what no right uses. */
final class Unused {
    private final Set<String> used = new HashSet<>();
    private final Set<String> papers = new HashSet<>();

    Unused(Collection<Located<CompiledRight>> rights, Derivations derivations) {
        for (Located<CompiledRight> right : rights) {
            right.what()
                    .terms()
                    .flatMap(term -> derivations.unfolded(term).stream())
                    .forEach(this::use);
            right.what().right().documents().forEach(document -> papers.add(document.id()));
        }
    }

    private void use(Term term) {
        used.addAll(term.facts());
        used.addAll(term.figures());
    }

    void warn(List<Located<Fact>> facts, List<Located<Parameter>> parameters, List<Located<Document>> documents) {
        facts.forEach(fact -> warn("fact", fact.what().id(), used, fact.place()));
        parameters.forEach(one -> warn("parameter", one.what().id(), used, one.place()));
        documents.forEach(one -> warn("document", one.what().id(), papers, one.place()));
    }

    private static void warn(String kind, String id, Set<String> used, Place place) {
        if (!used.contains(id)) {
            place.warning("no right uses the " + kind + " \"" + id + "\"", "remove it, or use it");
        }
    }
}
