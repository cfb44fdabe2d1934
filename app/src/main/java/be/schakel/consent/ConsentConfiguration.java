package be.schakel.consent;

import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

@Configuration(proxyBeanMethods = false)
class ConsentConfiguration {

    @Bean
    static ConsentScript consentScript() throws IOException {
        try (var yaml = new ClassPathResource("be/schakel/consent/script.yaml").getInputStream()) {
            return ConsentScriptReader.read(yaml);
        }
    }
}
