package be.schakel.engine;

/**
 * Something wrong in the corpus, told so that its author can repair it.
 *
 * @param file name of the corpus file
 * @param line line in that file, counted from 1
 * @param what what is wrong
 * @param todo what to do about it
 */
public record Problem(String file, int line, String what, String todo) {

    /** The problem on one line, in the shape editors turn into a link: {@code file:line: what; what to do}. */
    @Override
    public String toString() {
        return file + ":" + line + ": " + what + "; " + todo;
    }
}
