package be.schakel.collaboration;

import java.util.UUID;

/** A worker in one function, as partners see them. */
public record Colleague(UUID worker, String name, UUID function, String title, UUID organisation) {}
