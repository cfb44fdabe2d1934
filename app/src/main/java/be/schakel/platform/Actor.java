package be.schakel.platform;

import java.io.Serializable;
import java.util.UUID;

/**
 * Who acts: one worker in one function at one organisation. A worker with several functions acts in one at a time.
 *
 * @param function id of the acting function
 */
public record Actor(
        UUID organisation,
        UUID worker,
        UUID function,
        Role role,
        String title,
        String workerName,
        String organisationName)
        implements Serializable {

    public Purpose purpose() {
        return role.purpose();
    }
}
