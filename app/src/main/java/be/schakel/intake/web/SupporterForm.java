package be.schakel.intake.web;

import be.schakel.intake.Supporter;
import be.schakel.intake.Supporter.Kind;
import be.schakel.intake.Supporter.Load;
import be.schakel.intake.web.Difference.Field;
import be.schakel.platform.web.Form;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Someone of the network as typed. */
final class SupporterForm {

    static final List<Field> FIELDS = List.of(
            new Field("kind", "intake.supporter.kind", "intake.supporter.kind."),
            Field.text("name", "intake.member.name"),
            Field.text("role", "intake.supporter.role"),
            new Field("load", "intake.supporter.load", "intake.load."),
            Field.text("phone", "intake.person.phone"));

    private SupporterForm() {}

    static Map<String, String> typed(Supporter supporter) {
        return Map.of(
                "kind", supporter.kind().name(),
                "name", supporter.name(),
                "role", supporter.role(),
                "load", supporter.load().name(),
                "phone", supporter.phone());
    }

    static Supporter read(UUID id, Form form) {
        return new Supporter(
                id,
                form.whole("version", 1, Integer.MAX_VALUE).orElse(0),
                form.choice("kind", Kind.class).orElse(Kind.INFORMAL),
                form.requiredText("name", Form.LINE, "intake.member.name-missing"),
                form.text("role", Form.LINE).orElse(""),
                form.choice("load", Load.class).orElse(Load.UNKNOWN),
                form.text("phone", Form.LINE).orElse(""));
    }
}
