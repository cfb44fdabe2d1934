package be.schakel.consent;

/** The consent script cannot be used: says where, and what should stand there. */
final class UnusableScript extends RuntimeException {
    UnusableScript(String problem) {
        super(problem);
    }
}
