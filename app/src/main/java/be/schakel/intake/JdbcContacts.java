package be.schakel.intake;

import be.schakel.platform.Acting;
import be.schakel.platform.Ids;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcContacts implements Contacts {

    private final JdbcClient sql;
    private final Ids ids;

    JdbcContacts(JdbcClient sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    @Override
    public void add(Optional<UUID> trajectory, NewContact contact, Instant at) {
        var actor = Acting.actor();
        sql.sql("""
                insert into contact (id, organisation_id, trajectory_id, at, by_worker_id, channel, place, language,
                                     help, reach, words)
                values (:id, :organisation, :trajectory, :at, :by, :channel, :place, :language, :help, :reach, :words)
                """)
                .param("id", ids.next())
                .param("organisation", actor.organisation())
                .param("trajectory", trajectory.orElse(null))
                .param("at", Timestamp.from(at))
                .param("by", actor.worker())
                .param("channel", contact.channel().name())
                .param("place", contact.place())
                .param("language", contact.language())
                .param("help", contact.help().stream().map(Enum::name).sorted().collect(Collectors.joining(",")))
                .param("reach", contact.reach().name())
                .param("words", contact.words())
                .update();
    }
}
