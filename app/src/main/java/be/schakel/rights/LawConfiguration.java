package be.schakel.rights;

import be.schakel.engine.Corpus;
import be.schakel.engine.CorpusFile;
import be.schakel.engine.Engine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The law, read once. A corpus with a problem stops the start: nobody is told a right on broken rules. */
@Configuration(proxyBeanMethods = false)
class LawConfiguration {

    private static final String ROOT = "/corpus/";

    @Bean
    static Corpus corpus() throws IOException {
        return Corpus.withoutExamples(files());
    }

    @Bean
    static Engine engine(Corpus corpus) {
        return Engine.of(corpus);
    }

    private static List<CorpusFile> files() throws IOException {
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
