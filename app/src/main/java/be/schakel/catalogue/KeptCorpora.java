package be.schakel.catalogue;

import be.schakel.engine.CorpusFile;
import java.util.List;

/** Each corpus that Schakel ever brought to this place, whole. */
interface KeptCorpora {

    boolean has(String hash);

    void keep(String hash, List<CorpusFile> files);

    List<String> hashes();

    /** Empty when it was never here. */
    List<CorpusFile> files(String hash);
}
