package be.schakel.followup;

import java.util.UUID;

/** Who does a step. A step of the client counts as much as one of a worker (REQ-016, REQ-278). */
public sealed interface Owner {

    /** As forms hold it. */
    default String code() {
        return switch (this) {
            case Client() -> "client";
            case Worker(var id, var _) -> "worker-" + id;
            case Partner(var id, var _) -> "partner-" + id;
        };
    }

    /** Does the acting organisation itself have to move? */
    default boolean isOurs() {
        return this instanceof Worker;
    }

    /** The client, with or without help of people around. */
    record Client() implements Owner {}

    /** One of our own workers. */
    record Worker(UUID id, String name) implements Owner {}

    /** Another core partner. */
    record Partner(UUID id, String name) implements Owner {}
}
