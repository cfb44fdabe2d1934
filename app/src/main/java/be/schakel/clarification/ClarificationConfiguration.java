package be.schakel.clarification;

import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

@Configuration(proxyBeanMethods = false)
class ClarificationConfiguration {

    @Bean
    static Conversation conversation() throws IOException {
        try (var yaml = new ClassPathResource("be/schakel/clarification/domains.yaml").getInputStream()) {
            return ConversationReader.read(yaml);
        }
    }
}
