package be.schakel.intake.web;

import be.schakel.intake.ClientCard;
import be.schakel.intake.HouseholdMember;
import be.schakel.intake.Person;
import be.schakel.intake.Supporter;
import be.schakel.platform.web.Page;
import java.util.List;

/** The client, whom the client lives with, and who stands around: each with a way to add, change and remove. */
public record PersonPage(ClientCard card, Person person, List<HouseholdMember> household, List<Supporter> network)
        implements Page {

    public String path() {
        return "/traject/" + card.trajectory() + "/persoon";
    }
}
