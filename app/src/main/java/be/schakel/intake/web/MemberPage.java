package be.schakel.intake.web;

import be.schakel.intake.ClientCard;
import be.schakel.intake.HouseholdMember.Income;
import be.schakel.intake.HouseholdMember.Relation;
import be.schakel.platform.web.Form;
import be.schakel.platform.web.Option;
import be.schakel.platform.web.Page;
import be.schakel.platform.web.Ui;
import java.util.List;
import org.springframework.http.HttpStatus;

/**
 * Add or change someone of the household.
 *
 * @param action where the form goes
 * @param version that is saved now; 0 for someone new
 * @param differences with what a colleague saved in between; empty when nobody did
 */
public record MemberPage(ClientCard card, Form form, String action, int version, List<Difference> differences)
        implements Page {

    public String titleKey() {
        return version == 0 ? "intake.member.add" : "intake.member.change";
    }

    public List<Option> relations(Ui ui) {
        return ContactForm.options(ui, "intake.relation.", Relation.values());
    }

    public List<Option> incomes(Ui ui) {
        return ContactForm.options(ui, "intake.income.", Income.values());
    }

    @Override
    public HttpStatus status() {
        return EditStatus.of(form, differences);
    }
}
