package be.schakel.engine;

import java.util.List;

/**
 * A question worth asking now.
 *
 * @param fact the fact to ask
 * @param rights ids of the rights it may decide or narrow, by id
 * @param score higher is better: what is at stake, times how often an answer decides, divided by the effort to answer
 */
public record NextQuestion(Fact fact, List<String> rights, int score) {

    /** Keeps its own copy. */
    public NextQuestion {
        rights = List.copyOf(rights);
    }
}
