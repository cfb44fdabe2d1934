package be.schakel.followup.web;

import be.schakel.followup.ClosingFile;
import be.schakel.followup.ClosingTalk;
import be.schakel.platform.web.Form;
import java.util.Optional;

/** Reads what was said about the end; half of it is fine until it closes. */
final class ClosingForm {

    private final Form form;

    ClosingForm(Form form) {
        this.form = form;
    }

    ClosingTalk read() {
        return new ClosingTalk(
                form.choice("outcome", ClosingTalk.Outcome.class),
                form.choice("talked", ClosingTalk.Talked.class),
                note("whyNot"),
                note("progress"),
                note("strengths"),
                note("difference"),
                form.text("cooperation", Form.LINE).orElse(""),
                form.choice("heavierHelp", ClosingTalk.HeavierHelp.class),
                form.id("fallback"),
                form.text("fallbackContact", Form.LINE).orElse(""),
                note("signs"),
                note("ownActions"),
                note("wayBack"),
                form.choice("notAsked", ClosingTalk.NotAsked.class),
                note("notAskedNote"));
    }

    private String note(String field) {
        return form.text(field, Form.NOTE).orElse("");
    }

    /** Strengths that came up in the talk are proposed: nobody tells them twice. */
    Form fill(ClosingFile file) {
        var talk = file.talk();
        return form.with("version", file.version())
                .with("outcome", code(talk.outcome()))
                .with("talked", code(talk.talked()))
                .with("whyNot", talk.whyNot())
                .with("progress", talk.progress())
                .with("strengths", file.version() == 0 ? String.join("\n", file.strengths()) : talk.strengths())
                .with("difference", talk.difference())
                .with("cooperation", talk.cooperation())
                .with("heavierHelp", code(talk.heavierHelp()))
                .with("fallback", talk.fallback().map(Object::toString).orElse(""))
                .with("fallbackContact", talk.fallbackContact())
                .with("signs", talk.signs())
                .with("ownActions", talk.ownActions())
                .with("wayBack", talk.wayBack())
                .with("notAsked", code(talk.notAsked()))
                .with("notAskedNote", talk.notAskedNote());
    }

    private static String code(Optional<? extends Enum<?>> choice) {
        return choice.map(Enum::name).orElse("");
    }
}
