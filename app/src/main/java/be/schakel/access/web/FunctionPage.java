package be.schakel.access.web;

import be.schakel.platform.Actor;
import be.schakel.platform.web.Form;
import be.schakel.platform.web.Page;
import java.util.List;

/** Choose in which function to act. */
public record FunctionPage(List<Actor> functions, Form form) implements Page {}
