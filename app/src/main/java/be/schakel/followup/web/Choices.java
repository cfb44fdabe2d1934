package be.schakel.followup.web;

import be.schakel.intake.LifeDomain;
import be.schakel.platform.web.Option;
import be.schakel.platform.web.Ui;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Options that several pages offer. */
final class Choices {

    static final String YES = "yes";

    private Choices() {}

    static List<Option> domains(Ui ui) {
        var domains =
                Arrays.stream(LifeDomain.values()).map(domain -> new Option(domain.code(), ui.t(domain.messageKey())));
        return orNone(ui, domains);
    }

    /** With a first choice that leaves it open. */
    static List<Option> orNone(Ui ui, Stream<Option> options) {
        return Stream.concat(Stream.of(new Option("", ui.t("followup.none"))), options)
                .toList();
    }

    static List<Option> agreed(Ui ui) {
        return List.of(new Option(YES, ui.t("followup.agreed.yes")));
    }
}
