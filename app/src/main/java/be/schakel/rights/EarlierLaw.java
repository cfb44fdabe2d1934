package be.schakel.rights;

import be.schakel.engine.Corpus;
import java.util.Optional;

/** The law as it was when an exploration was kept. */
public interface EarlierLaw {

    /** Empty when the hash is not of a law that was ever in force for the acting organisation. */
    Optional<Corpus> corpus(String corpusHash);
}
