package be.schakel.intake.web;

import be.schakel.platform.Role;
import be.schakel.platform.web.Page;

/** The first page of someone who does not work with clients: what this function can do here. */
public record FunctionTodayPage(Role role) implements Page {}
