package be.schakel.access;

import be.schakel.platform.Actor;
import be.schakel.platform.Moment;
import be.schakel.platform.Role;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Local accounts. Read before anyone acts, through two database functions that give away nothing else. */
@Repository
class Accounts {

    /** @param passwordHash Argon2id */
    record Account(UUID worker, String username, String passwordHash) {}

    private final JdbcClient sql;
    private final Moment moment;

    Accounts(JdbcClient sql, Moment moment) {
        this.sql = sql;
        this.moment = moment;
    }

    Optional<Account> named(String username) {
        return sql.sql("select worker_id, username, password_hash from account_for_sign_in(?)")
                .param(username)
                .query((row, index) -> new Account(
                        row.getObject("worker_id", UUID.class),
                        row.getString("username"),
                        row.getString("password_hash")))
                .optional();
    }

    List<Actor> functionsOf(UUID worker) {
        return sql.sql("""
                select id, organisation_id, organisation_name, role, title, worker_name
                from functions_at_sign_in(?, ?)
                """)
                .params(worker, moment.today())
                .query((row, index) -> new Actor(
                        row.getObject("organisation_id", UUID.class),
                        worker,
                        row.getObject("id", UUID.class),
                        Role.valueOf(row.getString("role")),
                        row.getString("title"),
                        row.getString("worker_name"),
                        row.getString("organisation_name")))
                .list();
    }
}
