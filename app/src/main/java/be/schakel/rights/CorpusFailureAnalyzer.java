package be.schakel.rights;

import be.schakel.engine.CorpusProblems;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at start-up what is wrong in the corpus, file by file and line by line. */
class CorpusFailureAnalyzer extends AbstractFailureAnalyzer<CorpusProblems> {

    @Override
    protected FailureAnalysis analyze(Throwable root, CorpusProblems cause) {
        return new FailureAnalysis(
                "The corpus has " + cause.problems().size() + " problem(s):\n" + cause.getMessage(),
                "Repair these lines in corpus/src/main/resources/corpus and start again.",
                cause);
    }
}
