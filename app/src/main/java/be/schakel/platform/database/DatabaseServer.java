package be.schakel.platform.database;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A PostgreSQL server someone else runs, or the embedded one once it runs: checked, and given the application role. */
public final class DatabaseServer {

    static final String APPLICATION_ROLE = "schakel_app";
    private static final int OLDEST_VERSION = 18;

    private DatabaseServer() {}

    /**
     * @param url JDBC address, {@code jdbc:postgresql://host:port/name}
     * @throws StartupProblem when it cannot be reached, is older than PostgreSQL 18, or the role cannot be prepared
     */
    public static Database prepare(String url, String owner, String ownerPassword) {
        var applicationPassword = derivedPassword(ownerPassword);
        try (var connection = DriverManager.getConnection(url, owner, ownerPassword)) {
            requireVersion(connection.getMetaData().getDatabaseMajorVersion());
            prepareRole(connection, applicationPassword);
        } catch (SQLException unreachable) {
            throw new StartupProblem("The database cannot be used (" + firstLine(unreachable)
                    + "). Check SCHAKEL_DB_URL, SCHAKEL_DB_USER and SCHAKEL_DB_PASSWORD, and that the server runs.");
        }
        return new Database(url, owner, ownerPassword, APPLICATION_ROLE, applicationPassword);
    }

    /** Refuses a server that is too old. */
    public static void requireVersion(int version) {
        if (version < OLDEST_VERSION) {
            throw new StartupProblem("The database is PostgreSQL " + version + "; Schakel needs " + OLDEST_VERSION
                    + " or newer. Upgrade the server, or leave SCHAKEL_DB_URL empty to use the embedded one.");
        }
    }

    private static void prepareRole(Connection connection, String password) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("""
                    do $$ begin
                      if not exists (select from pg_roles where rolname = '%1$s') then
                        create role %1$s login nosuperuser nocreatedb nocreaterole nobypassrls;
                      end if;
                    end $$;
                    alter role %1$s password '%2$s';
                    alter role %1$s set search_path = schakel, public;
                    """.formatted(APPLICATION_ROLE, password));
            requireHarmless(connection);
        }
    }

    private static void requireHarmless(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var powers = statement.executeQuery(
                        "select rolsuper or rolbypassrls from pg_roles where rolname = '" + APPLICATION_ROLE + "'")) {
            if (powers.next() && powers.getBoolean(1)) {
                throw new StartupProblem(
                        "The role " + APPLICATION_ROLE + " can bypass row-level security. Run: alter role "
                                + APPLICATION_ROLE + " nosuperuser nobypassrls");
            }
        }
    }

    /** Stable over restarts and instances, and known to nobody who does not know the owner's password. */
    private static String derivedPassword(String ownerPassword) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(("schakel:" + ownerPassword).getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(APPLICATION_ROLE.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has HmacSHA256", missing);
        }
    }

    private static String firstLine(SQLException problem) {
        return String.valueOf(problem.getMessage()).lines().findFirst().orElse("no message");
    }
}
