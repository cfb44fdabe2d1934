package be.schakel.intake.web;

import be.schakel.intake.ClientLanguage;
import be.schakel.intake.Person;
import be.schakel.intake.web.Difference.Field;
import be.schakel.platform.web.Form;
import be.schakel.platform.web.Typed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A person as typed. */
final class PersonForm {

    static final List<Field> FIELDS = List.of(
            Field.text("name", "intake.contact.name"),
            Field.text("addressAs", "intake.person.address-as"),
            Field.text("birthDate", "intake.person.birth-date"),
            new Field("language", "intake.contact.language", "intake.language."),
            new Field("interpreter", "intake.person.interpreter", "intake.person.interpreter."),
            Field.text("phone", "intake.person.phone"),
            Field.text("email", "intake.person.email"),
            Field.text("municipality", "intake.person.municipality"),
            Field.text("healthFund", "intake.person.health-fund"),
            Field.text("trustedPerson", "intake.person.trusted"));

    private PersonForm() {}

    static Map<String, String> typed(Person person) {
        var typed = new LinkedHashMap<String, String>();
        typed.put("name", person.name());
        typed.put("addressAs", person.addressAs());
        typed.put("birthDate", person.birthDate().map(Typed::date).orElse(""));
        typed.put("language", person.language());
        typed.put("interpreter", person.interpreter() ? "yes" : "");
        typed.put("phone", person.phone());
        typed.put("email", person.email());
        typed.put("municipality", person.municipality());
        typed.put("healthFund", person.healthFund());
        typed.put("trustedPerson", person.trustedPerson());
        return typed;
    }

    static Person read(Form form) {
        return new Person(
                form.whole("version", 1, Integer.MAX_VALUE).orElse(0),
                form.requiredText("name", Form.LINE, "intake.person.name-missing"),
                line(form, "addressAs"),
                form.date("birthDate"),
                form.choice("language", ClientLanguage.class)
                        .orElse(ClientLanguage.NL)
                        .code(),
                form.has("interpreter", "yes"),
                line(form, "phone"),
                line(form, "email"),
                line(form, "municipality"),
                line(form, "healthFund"),
                line(form, "trustedPerson"));
    }

    private static String line(Form form, String field) {
        return form.text(field, Form.LINE).orElse("");
    }
}
