package be.schakel.rights;

import be.schakel.engine.Corpus;
import be.schakel.engine.CorpusProblems;
import be.schakel.engine.FactType;
import be.schakel.engine.Problem;

/** The screens must be able to ask every fact of the corpus. */
final class AskableCorpus {

    private AskableCorpus() {}

    /** @throws CorpusProblems when a fact is a list: those are asked as separate facts */
    static Corpus checked(Corpus corpus) {
        var problems = corpus.facts().stream()
                .filter(fact -> fact.type() == FactType.LIST)
                .map(fact -> new Problem(
                        "facts/" + fact.topic().code() + ".yaml",
                        1,
                        "the screens cannot ask the list " + fact.id(),
                        "describe it as separate facts"))
                .toList();
        if (!problems.isEmpty()) {
            throw new CorpusProblems(problems);
        }
        return corpus;
    }
}
