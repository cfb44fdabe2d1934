package be.schakel.intake.web;

import be.schakel.intake.HouseholdMember;
import be.schakel.intake.HouseholdMember.Income;
import be.schakel.intake.HouseholdMember.Relation;
import be.schakel.intake.web.Difference.Field;
import be.schakel.platform.web.Form;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Someone of the household as typed. */
final class MemberForm {

    static final List<Field> FIELDS = List.of(
            new Field("relation", "intake.member.relation", "intake.relation."),
            Field.text("name", "intake.member.name"),
            Field.text("birthYear", "intake.member.birth-year"),
            new Field("income", "intake.member.income", "intake.income."));

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2100;

    private MemberForm() {}

    static Map<String, String> typed(HouseholdMember member) {
        return Map.of(
                "relation", member.relation().name(),
                "name", member.name(),
                "birthYear", member.birthYear().map(String::valueOf).orElse(""),
                "income", member.income().name());
    }

    static HouseholdMember read(UUID id, Form form) {
        var relation = form.choice("relation", Relation.class);
        if (relation.isEmpty()) {
            form.reject("relation", "intake.member.relation-missing");
        }
        return new HouseholdMember(
                id,
                form.whole("version", 1, Integer.MAX_VALUE).orElse(0),
                relation.orElse(Relation.HOUSEMATE),
                form.requiredText("name", Form.LINE, "intake.member.name-missing"),
                form.whole("birthYear", EARLIEST, LATEST),
                form.choice("income", Income.class).orElse(Income.UNKNOWN));
    }
}
