package be.schakel.rights;

import be.schakel.engine.Corpus;
import be.schakel.engine.Engine;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The corpus as shipped, read once. A corpus with a problem stops the start: nobody is told a right on broken rules.
 * Work for an organisation asks {@link Law}, which knows the figures that it accepted.
 */
@Configuration(proxyBeanMethods = false)
class LawConfiguration {

    @Bean
    static Corpus corpus() throws IOException {
        return Corpus.withoutExamples(ShippedCorpus.files());
    }

    @Bean
    static Engine engine(Corpus corpus) {
        return Engine.of(corpus);
    }
}
