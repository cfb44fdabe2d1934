package be.schakel.engine;

/** An answer that is supposed: {@link InForce#supposed} gives the same one to all rights. */
record Supposed(String fact, Possible value) {}
