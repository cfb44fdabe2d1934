package be.schakel.intake;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Reads a row of the intake's tables. */
final class IntakeRows {

    private IntakeRows() {}

    static ClientCard card(ResultSet row, int index) throws SQLException {
        return new ClientCard(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("name"),
                row.getString("address_as"),
                date(row, "birth_date"),
                row.getString("language"),
                row.getString("phone"),
                row.getString("municipality"),
                row.getString("question"),
                TrajectoryState.valueOf(row.getString("state")),
                row.getObject("holder_worker_id", UUID.class),
                row.getString("holder_name"),
                row.getString("trusted_person"));
    }

    static Course course(ResultSet row, int index) throws SQLException {
        return new Course(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                TrajectoryState.valueOf(row.getString("state")),
                row.getTimestamp("state_since").toInstant(),
                row.getObject("holder_worker_id", UUID.class),
                date(row, "look_again_on"),
                row.getString("crisis_kind"),
                Safety.valueOf(row.getString("crisis_safety")),
                Optional.ofNullable(row.getTimestamp("handed_over_at")).map(Timestamp::toInstant));
    }

    static LookAlike lookAlike(ResultSet row, int index) throws SQLException {
        return new LookAlike(
                row.getObject("id", UUID.class),
                row.getString("name"),
                date(row, "birth_date"),
                row.getString("municipality"),
                Optional.ofNullable(row.getObject("running", UUID.class)),
                row.getString("holder_name"));
    }

    static Optional<LocalDate> date(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getDate(column)).map(Date::toLocalDate);
    }
}
