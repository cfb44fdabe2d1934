package be.schakel.followup;

import be.schakel.collaboration.Organisation;
import be.schakel.engine.Words;
import java.util.List;

/** What a partner may know today, in one line. */
public record SharedWith(Organisation partner, List<Words> parts) {}
