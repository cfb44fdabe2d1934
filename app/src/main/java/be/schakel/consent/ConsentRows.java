package be.schakel.consent;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** How rows become lines and talks. */
final class ConsentRows {

    private ConsentRows() {}

    static ConsentLine line(ResultSet row, int index) throws SQLException {
        return new ConsentLine(
                row.getObject("id", UUID.class),
                row.getObject("consent_id", UUID.class),
                row.getObject("trajectory_id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getObject("recipient_organisation_id", UUID.class),
                ConsentPurpose.valueOf(row.getString("purpose")),
                Category.byCode(row.getString("category")),
                LineState.valueOf(row.getString("answer")),
                LineState.valueOf(row.getString("state")),
                instant(row, "since"),
                Optional.ofNullable(row.getDate("until")).map(Date::toLocalDate),
                Optional.ofNullable(row.getTimestamp("ended_at")).map(Timestamp::toInstant),
                row.getString("ended_via"));
    }

    static PastTalk talk(ResultSet row, int index) throws SQLException {
        return new PastTalk(
                row.getObject("id", UUID.class),
                instant(row, "at"),
                row.getString("asked_by"),
                row.getString("obtained_as"),
                GivenBy.valueOf(row.getString("given_by")),
                row.getString("capacity_note"),
                ConsentForm.valueOf(row.getString("form")),
                row.getString("place"),
                row.getString("document_note"),
                Arrays.asList((String[]) row.getArray("explained").getArray()),
                row.getInt("script_version"),
                row.getString("language"),
                Optional.ofNullable(row.getDate("revisit_on")).map(Date::toLocalDate),
                new WithdrawalCode(row.getString("withdrawal_code")),
                List.of());
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getTimestamp(column)).toInstant();
    }
}
