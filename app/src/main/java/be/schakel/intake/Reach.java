package be.schakel.intake;

/** Was the client reached? An attempt counts as a contact too: it shows that someone tried. */
public enum Reach {
    REACHED,
    NOT_REACHED
}
