package be.schakel.catalogue;

import be.schakel.engine.Corpus;
import be.schakel.rights.EarlierLaw;
import be.schakel.rights.Law;
import be.schakel.rights.ShippedCorpus;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the law again that a receipt names. A hash stands for one of the corpora that Schakel brought here, with the values
 * that counted for the acting organisation after one of its acceptances: these are tried one after the other, which takes
 * no more than hashing. Keeps the corpus of today for later at each start.
 */
@Service
@Transactional
public class OlderLaw implements ApplicationRunner, EarlierLaw {

    private final Law law;
    private final KeptCorpora kept;
    private final FigureValues values;

    OlderLaw(Law law, KeptCorpora kept, FigureValues values) {
        this.law = law;
        this.kept = kept;
        this.values = values;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        var hash = law.shipped().hash();
        if (!kept.has(hash)) {
            kept.keep(hash, ShippedCorpus.files());
        }
    }

    @Override
    public Optional<Corpus> corpus(String corpusHash) {
        var throughTime = values.laid().throughTime();
        return Stream.concat(Stream.of(law.shipped().hash()), kept.hashes().stream())
                .distinct()
                .flatMap(base -> throughTime.stream()
                        .filter(laid -> Corpus.hashWith(base, laid).equals(corpusHash))
                        .map(laid -> shippedAs(base).with(laid)))
                .findFirst();
    }

    private Corpus shippedAs(String hash) {
        return hash.equals(law.shipped().hash()) ? law.shipped() : Corpus.ofEarlier(kept.files(hash));
    }
}
