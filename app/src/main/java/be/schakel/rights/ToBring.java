package be.schakel.rights;

import be.schakel.engine.Document;
import be.schakel.engine.Right;
import java.util.List;

/** A paper to bring, once for all the rights that ask it. */
public record ToBring(Document paper, List<Right> rights) {}
