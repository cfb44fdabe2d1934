package be.schakel.rights;

/** What became of noting papers down. */
public sealed interface PaperResult {

    /** Written down, or nothing had changed. */
    record Saved() implements PaperResult {}

    /** A day is missing or cannot be: of which document, and the words. Nothing was written. */
    record NotAllowed(String document, String messageKey) implements PaperResult {}

    /** A colleague noted something about the same papers first; nothing was written. */
    record Overtaken() implements PaperResult {}
}
