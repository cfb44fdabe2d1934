package be.schakel.testing;

import be.schakel.platform.database.Database;
import be.schakel.platform.database.EmbeddedDatabase;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A real PostgreSQL, started once for all tests of a run. */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final EmbeddedDatabase SERVER = EmbeddedDatabase.temporary();
    private static final Database DATABASE = SERVER.database();

    public static Database coordinates() {
        return DATABASE;
    }

    /** The rows as the owner of the database sees them: all of them. */
    public static JdbcClient asOwner() {
        return JdbcClient.create(
                new DriverManagerDataSource(DATABASE.url(), DATABASE.owner(), DATABASE.ownerPassword()));
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test-database", DATABASE.asProperties()));
    }
}
