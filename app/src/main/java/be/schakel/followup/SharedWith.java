package be.schakel.followup;

import be.schakel.collaboration.Organisation;
import be.schakel.consent.Category;
import java.util.List;

/** What a partner may know today, in one line. */
public record SharedWith(Organisation partner, List<Category> parts) {}
