package be.schakel.platform;

/** Someone else saved this first. Nothing was overwritten; the page shows both and keeps the typed text. */
public final class StaleVersion extends RuntimeException {

    public StaleVersion(String what) {
        super(what + " was changed by someone else");
    }
}
