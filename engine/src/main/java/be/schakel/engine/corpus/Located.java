package be.schakel.engine.corpus;

/** Something read, and where it stands. */
record Located<T>(T what, Place place) {}
