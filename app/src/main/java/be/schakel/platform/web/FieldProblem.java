package be.schakel.platform.web;

import java.util.List;

/** What is wrong with one field: message key and arguments, in words that say what to do. */
public record FieldProblem(String field, String messageKey, List<Object> arguments) {}
