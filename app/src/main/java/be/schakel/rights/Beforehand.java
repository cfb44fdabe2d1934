package be.schakel.rights;

import be.schakel.engine.Possible;
import be.schakel.engine.Rows;
import be.schakel.intake.ClientCard;
import be.schakel.intake.HouseholdMember;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What the file knows already, to lay under a question: nobody tells a story twice. */
final class Beforehand {

    private Beforehand() {}

    /** @param household looked up only when the question is about it */
    static Optional<Possible> of(String fact, ClientCard card, Supplier<List<HouseholdMember>> household) {
        return switch (fact) {
            case "household_members" -> rows(household.get());
            case "birth_date" -> card.birthDate().map(Possible::on);
            default -> Optional.empty();
        };
    }

    /** Nothing when no member was written down: then it was not asked. */
    private static Optional<Possible> rows(List<HouseholdMember> household) {
        return household.isEmpty()
                ? Optional.empty()
                : Optional.of(new Rows(household.stream().map(Beforehand::row).toList(), true));
    }

    private static Map<String, Possible> row(HouseholdMember member) {
        Map<String, Possible> row = new LinkedHashMap<>();
        row.put("relation", Possible.oneOf(relation(member.relation())));
        member.birthYear()
                .ifPresent(year ->
                        row.put("birth_date", Possible.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))));
        return row;
    }

    private static String relation(HouseholdMember.Relation relation) {
        return switch (relation) {
            case PARTNER -> "partner";
            case CHILD -> "child";
            case PARENT -> "parent";
            case SIBLING -> "sibling";
            case GRANDPARENT -> "grandparent";
            case OTHER_FAMILY -> "other_family";
            case HOUSEMATE -> "unrelated";
        };
    }
}
