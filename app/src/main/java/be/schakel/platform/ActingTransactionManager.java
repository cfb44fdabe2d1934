package be.schakel.platform;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;

/**
 * Tells PostgreSQL, at the start of each transaction and for that transaction only, who acts, in which function and
 * why. Row-level security reads these four settings; when one is missing no row is visible.
 */
@Component("transactionManager")
final class ActingTransactionManager extends JdbcTransactionManager {

    ActingTransactionManager(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        var actor = Acting.current();
        if (actor.isPresent()) {
            announce(connection, actor.get());
        }
    }

    private static void announce(Connection connection, Actor actor) throws SQLException {
        try (var statement = connection.prepareStatement("select schakel.act(?, ?, ?, ?)")) {
            statement.setObject(1, actor.organisation());
            statement.setObject(2, actor.worker());
            statement.setObject(3, actor.function());
            statement.setString(4, actor.purpose().name());
            statement.execute();
        }
    }
}
