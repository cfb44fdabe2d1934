package be.schakel.followup.web;

import be.schakel.platform.web.Ui;
import java.util.List;

/**
 * What a colleague saved beside what was typed here.
 *
 * @param label message key of the field
 */
public record Difference(String label, String theirs, String mine) {

    static List<Difference> only(List<Difference> all) {
        return all.stream()
                .filter(field -> !field.theirs().equals(field.mine()))
                .toList();
    }

    static String yesNo(Ui ui, boolean yes) {
        return ui.t(yes ? "followup.yes" : "followup.no");
    }
}
