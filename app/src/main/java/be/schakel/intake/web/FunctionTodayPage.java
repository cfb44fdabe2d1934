package be.schakel.intake.web;

import be.schakel.collaboration.Organisation;
import be.schakel.platform.Role;
import be.schakel.platform.web.Page;
import java.util.List;

/**
 * The first page of someone who does not work with clients: what this function can do here, and whom to call.
 *
 * @param partners the core partners
 */
public record FunctionTodayPage(Role role, List<Organisation> partners) implements Page {}
