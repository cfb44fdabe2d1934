package be.schakel.platform.web;

/** One choice in a list of options, in the reader's language. */
public record Option(String value, String label) {}
