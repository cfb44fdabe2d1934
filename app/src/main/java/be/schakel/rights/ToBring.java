package be.schakel.rights;

import be.schakel.engine.Document;
import be.schakel.engine.Right;
import java.util.List;

/** Papers that serve the same rights: one proof does for all of them. */
public record ToBring(List<Right> rights, List<Document> papers) {

    public ToBring {
        rights = List.copyOf(rights);
        papers = List.copyOf(papers);
    }
}
