package be.schakel.intake.web;

import be.schakel.platform.web.Form;
import be.schakel.platform.web.Ui;
import java.util.List;
import java.util.Map;

/**
 * One field in which what a colleague saved differs from what was typed here.
 *
 * @param prefix of the message keys of its choices, or empty when the value is shown as typed
 */
public record Difference(String labelKey, String prefix, String theirs, String mine) {

    /**
     * A field of a form that two workers may fill at once.
     *
     * @param prefix of the message keys of its choices, or empty
     */
    record Field(String name, String labelKey, String prefix) {

        static Field text(String name, String labelKey) {
            return new Field(name, labelKey, "");
        }
    }

    /** Fields whose saved value is not what stands in the form. */
    static List<Difference> between(List<Field> fields, Map<String, String> saved, Form typed) {
        return fields.stream()
                .map(field -> new Difference(
                        field.labelKey(),
                        field.prefix(),
                        saved.getOrDefault(field.name(), ""),
                        typed.value(field.name())))
                .filter(difference -> !difference.theirs().equals(difference.mine()))
                .toList();
    }

    public String shown(Ui ui, String value) {
        if (value.isEmpty()) {
            return ui.t("intake.stale.nothing");
        }
        return prefix.isEmpty() ? value : ui.choice(prefix, value);
    }
}
