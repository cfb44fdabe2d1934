package be.schakel.referral.web;

import be.schakel.consent.Category;
import be.schakel.intake.LifeDomain;
import be.schakel.platform.web.Option;
import be.schakel.platform.web.Ui;
import be.schakel.referral.Part;
import be.schakel.referral.ReferralView;
import be.schakel.referral.Side;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** How referrals are said in the reader's language. */
public final class Said {

    private Said() {}

    /** What happens next, for the side that reads it. */
    public static String next(Ui ui, ReferralView view) {
        var prefix = view.referral().side() == Side.SENDER ? "referral.next." : "referral.todo.";
        return ui.t(prefix + view.state(), arguments(ui, view));
    }

    /** What the client may expect, to read aloud. */
    public static String toClient(Ui ui, ReferralView view) {
        return ui.t("referral.client." + view.state(), arguments(ui, view));
    }

    private static Object[] arguments(Ui ui, ReferralView view) {
        var when = view.referral().appointment().map(first -> ui.moment(first.at()));
        var helper = view.referral().side() == Side.SENDER
                ? view.partner().name()
                : ui.actor().orElseThrow().organisationName();
        return new Object[] {
            helper, view.receiverName(), when.orElse(""), view.partner().name()
        };
    }

    public static String domains(Ui ui, Collection<LifeDomain> domains) {
        return domains.stream().map(domain -> ui.t(domain.messageKey())).collect(Collectors.joining(", "));
    }

    public static String categories(Ui ui, Collection<Category> categories) {
        return categories.stream().map(category -> ui.t(category.messageKey())).collect(Collectors.joining(", "));
    }

    /** What a line tells; codes and dates in the reader's language. */
    public static String words(Ui ui, Part.Line line) {
        var words = ui.w(line.words());
        return switch (line.heading()) {
            case BORN -> ui.date(LocalDate.parse(words));
            case LANGUAGE -> ui.t("intake.language." + words);
            default ->
                line.progress()
                        .map(on -> ui.t(
                                "referral.progress", words, ui.t("rights.state." + on.state()), ui.date(on.since())))
                        .orElse(words);
        };
    }

    /** "Strengths: Housing and energy", or only what it is. */
    public static String heading(Ui ui, Part.Line line) {
        var heading = ui.t(line.heading().messageKey());
        return line.about()
                .map(domain -> ui.t("referral.heading.about", heading, ui.t(domain.messageKey())))
                .orElse(heading);
    }

    static List<Option> options(Ui ui, String prefix, Enum<?>... choices) {
        return Arrays.stream(choices)
                .map(choice -> new Option(choice.name(), ui.t(prefix + choice.name())))
                .toList();
    }
}
