package be.schakel.rights;

import be.schakel.engine.CorpusFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The files of the corpus that Schakel brings. */
public final class ShippedCorpus {

    private static final String ROOT = "/corpus/";

    private ShippedCorpus() {}

    /**
     * All of them, by name.
     *
     * @throws IOException when one cannot be read
     */
    public static List<CorpusFile> files() throws IOException {
        var files = new ArrayList<CorpusFile>();
        for (var resource : new PathMatchingResourcePatternResolver().getResources("classpath*:corpus/**/*.yaml")) {
            var url = resource.getURL().toString();
            var name = url.substring(url.lastIndexOf(ROOT) + ROOT.length());
            files.add(new CorpusFile(name, resource.getContentAsString(StandardCharsets.UTF_8)));
        }
        files.sort(Comparator.comparing(CorpusFile::name));
        return files;
    }
}
