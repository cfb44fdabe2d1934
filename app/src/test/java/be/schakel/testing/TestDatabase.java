package be.schakel.testing;

import be.schakel.platform.database.Database;
import be.schakel.platform.database.EmbeddedDatabase;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** A real PostgreSQL, started once for all tests of a run. */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final EmbeddedDatabase SERVER = EmbeddedDatabase.temporary();
    private static final Database DATABASE = SERVER.database();

    public static Database coordinates() {
        return DATABASE;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test-database", DATABASE.asProperties()));
    }
}
