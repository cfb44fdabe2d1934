package be.schakel.referral;

import be.schakel.intake.LifeDomain;
import be.schakel.referral.Referral.Appointment;
import be.schakel.referral.Referral.Receiver;
import be.schakel.referral.Referral.Sending;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Reads rows of this module's tables. */
final class ReferralRows {

    static final String REFERRALS = """
            select id, organisation_id, recipient_organisation_id, trajectory_id, version, state, state_since, domains,
                   created_by, sent_at, sent_by_name, package_id, receiver_worker_id, receiver_name, appointment_at,
                   appointment_place, missed, suggested_organisation_id, receiver_trajectory_id
            from referral
            """;

    private ReferralRows() {}

    static Referral referral(ResultSet row, int index) throws SQLException {
        return new Referral(
                row.getObject("id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getObject("recipient_organisation_id", UUID.class),
                row.getObject("trajectory_id", UUID.class),
                row.getInt("version"),
                ReferralState.valueOf(row.getString("state")),
                at(row, "state_since"),
                words(row, "domains").stream().map(LifeDomain::valueOf).toList(),
                row.getObject("created_by", UUID.class),
                sending(row),
                receiver(row),
                appointment(row),
                row.getInt("missed"),
                id(row, "suggested_organisation_id"),
                id(row, "receiver_trajectory_id"));
    }

    private static Optional<Sending> sending(ResultSet row) throws SQLException {
        var by = row.getString("sent_by_name");
        var sharePackage = id(row, "package_id");
        return moment(row, "sent_at").map(at -> new Sending(at, by, sharePackage));
    }

    private static Optional<Receiver> receiver(ResultSet row) throws SQLException {
        var name = row.getString("receiver_name");
        return id(row, "receiver_worker_id").map(worker -> new Receiver(worker, name));
    }

    private static Optional<Appointment> appointment(ResultSet row) throws SQLException {
        var place = row.getString("appointment_place");
        return moment(row, "appointment_at").map(at -> new Appointment(at, place));
    }

    static Optional<UUID> id(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class));
    }

    static Instant at(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getTimestamp(column)).toInstant();
    }

    static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }

    static List<String> words(ResultSet row, String column) throws SQLException {
        return Arrays.stream((Object[]) row.getArray(column).getArray())
                .map(String::valueOf)
                .toList();
    }
}
