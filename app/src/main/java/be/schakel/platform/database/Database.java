package be.schakel.platform.database;

import java.util.Map;

/**
 * Coordinates of the data: the owner, who migrates, and the application role, which works under row-level security and
 * is neither owner nor superuser.
 */
public record Database(String url, String owner, String ownerPassword, String application, String applicationPassword) {

    /** As Spring settings: the application role for all work, the owner for migrations only. */
    public Map<String, Object> asProperties() {
        return Map.of(
                "spring.datasource.url", url,
                "spring.datasource.username", application,
                "spring.datasource.password", applicationPassword,
                "spring.flyway.url", url,
                "spring.flyway.user", owner,
                "spring.flyway.password", ownerPassword);
    }
}
