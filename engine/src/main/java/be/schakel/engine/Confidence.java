package be.schakel.engine;

/** How sure the author of a figure or a right is of it. */
public enum Confidence {
    HIGH,
    MEDIUM,
    LOW
}
