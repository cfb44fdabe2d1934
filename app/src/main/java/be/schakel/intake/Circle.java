package be.schakel.intake;

import java.util.List;
import java.util.UUID;

/**
 * The people around a client: household and network. Changing and removing take the version that was shown and throw
 * {@code StaleVersion} when someone saved in between.
 */
interface Circle {

    List<HouseholdMember> household(UUID trajectory);

    List<Supporter> network(UUID trajectory);

    void add(UUID trajectory, HouseholdMember member);

    void add(UUID trajectory, Supporter supporter);

    void change(UUID trajectory, HouseholdMember member);

    void change(UUID trajectory, Supporter supporter);

    void removeMember(UUID trajectory, UUID member);

    void removeSupporter(UUID trajectory, UUID supporter);
}
