package be.schakel.intake.web;

import be.schakel.intake.Channel;
import be.schakel.intake.ClientLanguage;
import be.schakel.intake.Help;
import be.schakel.intake.NewClient;
import be.schakel.intake.NewContact;
import be.schakel.intake.Reach;
import be.schakel.platform.web.Form;
import be.schakel.platform.web.Option;
import be.schakel.platform.web.Ui;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads a contact as typed, and offers its choices. What was typed wrong stays behind in the form. */
final class ContactForm {

    /** For someone in acute need who gave no name: nobody waits for a form. */
    static final String NAMELESS = "N.N.";

    private final Form form;
    private final boolean urgent;

    /** @param urgent acute need: nothing that is missing stops it */
    ContactForm(Form form, boolean urgent) {
        this.form = form;
        this.urgent = urgent;
    }

    NewContact contact() {
        var channel = form.choice("channel", Channel.class);
        if (channel.isEmpty() && !urgent) {
            form.reject("channel", "intake.contact.channel-missing");
        }
        return new NewContact(
                channel.orElse(Channel.DESK),
                form.text("place", Form.LINE).orElse(""),
                form.text("question", Form.NOTE).orElse(""),
                language().code(),
                help(),
                form.choice("reach", Reach.class).orElse(Reach.REACHED));
    }

    NewClient client(NewContact contact) {
        return new NewClient(name(), "", form.date("birthDate"), contact.language(), "", "", contact.words());
    }

    private String name() {
        return urgent
                ? form.text("name", Form.LINE).orElse(NAMELESS)
                : form.requiredText("name", Form.LINE, "intake.contact.name-missing");
    }

    private ClientLanguage language() {
        return form.choice("language", ClientLanguage.class).orElse(ClientLanguage.NL);
    }

    private Set<Help> help() {
        var given = EnumSet.noneOf(Help.class);
        for (var help : Help.values()) {
            if (form.has("help", help.name())) {
                given.add(help);
            }
        }
        return given;
    }

    static List<Option> channels(Ui ui) {
        return options(ui, "intake.channel.", Channel.values());
    }

    static List<Option> help(Ui ui) {
        return options(ui, "intake.help.", Help.values());
    }

    static List<Option> languages(Ui ui) {
        return Arrays.stream(ClientLanguage.values())
                .map(language -> new Option(language.code(), ui.t("intake.language." + language.code())))
                .toList();
    }

    static List<Option> options(Ui ui, String prefix, Enum<?>... choices) {
        return Arrays.stream(choices)
                .map(choice -> new Option(choice.name(), ui.t(prefix + choice.name())))
                .toList();
    }
}
