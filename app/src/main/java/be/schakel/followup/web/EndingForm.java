package be.schakel.followup.web;

import be.schakel.followup.Ending;
import be.schakel.followup.Progress;
import be.schakel.platform.web.Form;
import java.util.Optional;

/** Reads how it went. */
final class EndingForm {

    private EndingForm() {}

    static Optional<Ending> read(Form form) {
        var state = form.choice("state", Progress.class).filter(chosen -> chosen != Progress.OPEN);
        if (state.isEmpty()) {
            form.reject("state", "followup.ending.missing");
        }
        var result = form.text("result", Form.NOTE).orElse("");
        return state.map(chosen -> new Ending(chosen, result));
    }
}
