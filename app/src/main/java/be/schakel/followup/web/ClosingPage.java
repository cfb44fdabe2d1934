package be.schakel.followup.web;

import be.schakel.collaboration.Organisation;
import be.schakel.followup.ClosingFile;
import be.schakel.followup.ClosingTalk;
import be.schakel.platform.web.Form;
import be.schakel.platform.web.Option;
import be.schakel.platform.web.Page;
import be.schakel.platform.web.Ui;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/**
 * The end of an intake: what is still open, and what is said with the client.
 *
 * @param conflict a colleague saved meanwhile; the file is what that colleague saved
 */
public record ClosingPage(ClosingFile file, Form form, boolean conflict) implements Page {

    public String path() {
        return "/traject/" + file.plan().card().trajectory();
    }

    /** Saving after a conflict is done knowingly, over what the colleague saved. */
    public String version() {
        return Versions.shown(form, file.version(), conflict);
    }

    public List<Option> outcomes(Ui ui) {
        return options(ui, "followup.outcome.", ClosingTalk.Outcome.values());
    }

    public List<Option> talked(Ui ui) {
        return options(ui, "followup.talked.", ClosingTalk.Talked.values());
    }

    public List<Option> notAsked(Ui ui) {
        return options(ui, "followup.not-asked.", ClosingTalk.NotAsked.values());
    }

    public List<Option> heavierHelp(Ui ui) {
        return options(ui, "followup.heavier.", ClosingTalk.HeavierHelp.values());
    }

    public List<Option> partners() {
        return file.corePartners().stream()
                .map(partner -> new Option(partner.id().toString(), partner.name()))
                .toList();
    }

    private static List<Option> options(Ui ui, String prefix, Enum<?>... choices) {
        return Arrays.stream(choices)
                .map(choice -> new Option(choice.name(), ui.t(prefix + choice)))
                .toList();
    }

    public List<Difference> differences(Ui ui) {
        var theirs = file.talk();
        var mine = new ClosingForm(form).read();
        return Difference.only(List.of(
                choice(ui, "outcome", "followup.outcome.", theirs.outcome(), mine.outcome()),
                choice(ui, "talked", "followup.talked.", theirs.talked(), mine.talked()),
                text("why-not", theirs.whyNot(), mine.whyNot()),
                text("progress", theirs.progress(), mine.progress()),
                text("strengths", theirs.strengths(), mine.strengths()),
                text("difference", theirs.difference(), mine.difference()),
                text("fallback", partner(theirs), partner(mine)),
                text("fallback-contact", theirs.fallbackContact(), mine.fallbackContact()),
                text("signs", theirs.signs(), mine.signs()),
                text("own-actions", theirs.ownActions(), mine.ownActions()),
                text("way-back", theirs.wayBack(), mine.wayBack()),
                choice(ui, "not-asked", "followup.not-asked.", theirs.notAsked(), mine.notAsked()),
                text("not-asked-note", theirs.notAskedNote(), mine.notAskedNote()),
                choice(ui, "heavier", "followup.heavier.", theirs.heavierHelp(), mine.heavierHelp()),
                text("cooperation", theirs.cooperation(), mine.cooperation())));
    }

    private static Difference text(String field, String theirs, String mine) {
        return new Difference("followup.closing." + field, theirs, mine);
    }

    private static Difference choice(
            Ui ui, String field, String prefix, Optional<? extends Enum<?>> theirs, Optional<? extends Enum<?>> mine) {
        return text(
                field,
                theirs.map(code -> ui.t(prefix + code)).orElse(""),
                mine.map(code -> ui.t(prefix + code)).orElse(""));
    }

    private String partner(ClosingTalk talk) {
        return talk.fallback()
                .flatMap(file::corePartner)
                .map(Organisation::name)
                .orElse("");
    }

    @Override
    public HttpStatus status() {
        if (conflict) {
            return HttpStatus.CONFLICT;
        }
        return form.isRefused() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }
}
