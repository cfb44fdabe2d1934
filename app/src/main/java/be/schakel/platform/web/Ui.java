package be.schakel.platform.web;

import be.schakel.engine.Words;
import be.schakel.platform.Actor;
import be.schakel.platform.Moment;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;

/**
 * What every template needs besides its page: words, dates and amounts in the reader's language, who acts, where we are.
 *
 * @param path path and query of the page shown, for forms and for the language switch
 * @param notice what just happened, said once after a redirect
 */
public record Ui(
        Language language,
        MessageSource messages,
        Assets assets,
        String path,
        String csrf,
        Optional<Actor> actor,
        boolean severalFunctions,
        Optional<String> notice) {

    private static final Pattern BEFORE_A_MARK = Pattern.compile(" (?=[?!:;»])|(?<=«) ");

    /** Words of the screen; an unknown key is a programming error that a test finds. */
    public String t(String key, Object... arguments) {
        return spaced(messages.getMessage(
                key, Arrays.stream(arguments).map(this::shown).toArray(), locale()));
    }

    /** The words for a code that came back from a form; a code nobody offered is shown as it was sent. */
    public String choice(String prefix, String code) {
        return Objects.requireNonNullElse(messages.getMessage(prefix + code, null, code, locale()), code);
    }

    /** Content words and dates inside a sentence are said in the reader's language too. */
    private Object shown(Object argument) {
        return switch (argument) {
            case Words words -> w(words);
            case LocalDate date -> date(date);
            default -> argument;
        };
    }

    /** Words of content: corpus, domains, consent script. */
    public String w(Words words) {
        return spaced(words.in(locale()));
    }

    /** French puts a space before a question mark or a colon; no line may begin with that mark. */
    private String spaced(String words) {
        return language == Language.FR ? BEFORE_A_MARK.matcher(words).replaceAll("\u00a0") : words;
    }

    public Locale locale() {
        return language.locale();
    }

    public List<Language> languages() {
        return List.of(Language.values());
    }

    /** Address of this same page in another language. */
    public String switchTo(Language other) {
        return path + (path.contains("?") ? "&" : "?") + Languages.PARAMETER + "=" + other.code();
    }

    /** The same, to write a paper in another language than the screen. */
    public Ui in(Language other) {
        return new Ui(other, messages, assets, path, csrf, actor, severalFunctions, notice);
    }

    public String asset(String name) {
        return assets.path(name);
    }

    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern(isFirstInFrench(date) ? "d'er' MMMM uuuu" : "d MMMM uuuu", locale())
                .format(date);
    }

    private boolean isFirstInFrench(LocalDate date) {
        return language == Language.FR && date.getDayOfMonth() == 1;
    }

    public String date(Instant instant) {
        return date(Moment.inBrussels(instant).toLocalDate());
    }

    public String time(Instant instant) {
        return DateTimeFormatter.ofPattern(t("platform.time-pattern"), locale()).format(Moment.inBrussels(instant));
    }

    public String moment(Instant instant) {
        return t("platform.moment", date(instant), time(instant));
    }

    public String euro(BigDecimal amount) {
        var format = NumberFormat.getCurrencyInstance(locale());
        format.setCurrency(Currency.getInstance("EUR"));
        return format.format(amount);
    }

    public String problem(FieldProblem problem) {
        return t(problem.messageKey(), problem.arguments().toArray());
    }

    /** "Fout: " in front of the title when the form on the page was refused. */
    public String title(String title, Form form) {
        return form.isRefused() ? t("platform.form.title", title) : title;
    }
}
