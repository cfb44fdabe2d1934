package be.schakel.consent.web;

import be.schakel.consent.Category;
import be.schakel.consent.ConsentLine;
import be.schakel.consent.ConsentPurpose;
import be.schakel.consent.ConsentScript;
import be.schakel.consent.Preparation;
import be.schakel.consent.Step;
import be.schakel.platform.web.Form;
import be.schakel.platform.web.Language;
import be.schakel.platform.web.Option;
import be.schakel.platform.web.Page;
import be.schakel.platform.web.Ui;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/**
 * The talk with the client about one partner and one purpose.
 *
 * @param overtaken the client's answers changed while this page was open: they are shown, and what was typed stays
 */
public record TalkPage(Preparation preparation, ConsentScript script, Form form, boolean overtaken) implements Page {

    @Override
    public HttpStatus status() {
        if (overtaken) {
            return HttpStatus.CONFLICT;
        }
        return form.isRefused() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }

    public String path() {
        return PurposePath.talk(
                preparation.card().trajectory(), preparation.partner().id(), preparation.purpose());
    }

    /** The change the page knows of: after an overtaken talk, the newest. */
    public String seen() {
        return overtaken ? String.valueOf(preparation.seen()) : form.value("seen");
    }

    public String path(ConsentPurpose purpose) {
        return PurposePath.talk(
                preparation.card().trajectory(), preparation.partner().id(), purpose);
    }

    public List<ConsentPurpose> purposes() {
        return preparation.partner().kind().isCorePartner()
                ? List.of(ConsentPurpose.values())
                : List.of(ConsentPurpose.INTAKE);
    }

    public boolean isWholeFile() {
        return preparation.purpose() == ConsentPurpose.FULL_TRANSFER;
    }

    public List<Category> usual() {
        return offered(true);
    }

    public List<Category> special() {
        return offered(false);
    }

    private List<Category> offered(boolean usual) {
        return preparation.offered().stream()
                .filter(category -> category.isUsual() == usual)
                .sorted()
                .toList();
    }

    /** Parts that are not asked for with this partner and purpose. */
    public List<Category> notOffered() {
        return Arrays.stream(Category.values())
                .filter(category -> !preparation.offered().contains(category))
                .toList();
    }

    /** Something was typed or went wrong there: the part of the page with the special parts stands open. */
    public boolean isSpecialOpen() {
        return special().stream()
                .anyMatch(category -> !form.value(TalkForm.answer(category)).isEmpty()
                        || form.problem(TalkForm.need(category)).isPresent());
    }

    public boolean ticks(Step step) {
        return preparation.ticks().contains(step);
    }

    public String answer(Category category) {
        return TalkForm.answer(category);
    }

    public String need(Category category) {
        return TalkForm.need(category);
    }

    /** What the client answered before about this part, while it stands. */
    public Optional<ConsentLine> standing(Category category) {
        return preparation.standing().stream()
                .filter(line -> line.category() == category)
                .findFirst();
    }

    /** Message key of what age says about who answers. */
    public String ageHint() {
        return preparation.age().map(TalkPage::hint).orElse("consent.new.age-unknown");
    }

    private static String hint(int years) {
        if (years >= 18) {
            return "consent.new.age-adult";
        }
        return years >= 13 ? "consent.new.age-able" : "consent.new.age-young";
    }

    public List<Option> choices(Ui ui, String key, String... values) {
        return Arrays.stream(values)
                .map(value -> new Option(value, ui.t(key + "." + value)))
                .toList();
    }

    public List<Option> languages() {
        return Arrays.stream(Language.values())
                .map(language -> new Option(language.code(), language.ownName()))
                .toList();
    }
}
