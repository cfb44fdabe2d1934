package be.schakel.rights.web;

import be.schakel.engine.Fact;
import be.schakel.engine.NearMiss;
import be.schakel.engine.Reason;
import be.schakel.platform.web.Ui;
import be.schakel.rights.RightView;

/** The one line under the name of a right: why it stands where it stands. */
public final class ReasonLine {

    private ReasonLine() {}

    public static String of(Ui ui, RightView view) {
        return switch (view.standing()) {
            case CERTAIN -> ui.t("rights.line.certain");
            case LIKELY -> likely(ui, view);
            case MORE_INFO -> moreInfo(ui, view);
            case NOT_NOW -> notNow(ui, view);
            case RUNNING -> ui.t("rights.line.running");
        };
    }

    private static String likely(Ui ui, RightView view) {
        return view.judgements().isEmpty() ? ui.t("rights.line.likely") : ui.t("rights.line.judgement");
    }

    private static String moreInfo(Ui ui, RightView view) {
        var reason = view.finding().explanation().reason();
        if (reason == Reason.NOT_ASKED || view.open().isEmpty()) {
            return view.open().stream()
                    .findFirst()
                    .map(Fact::question)
                    .map(question -> ui.t("rights.line.open", view.open().size(), question))
                    .orElseGet(() -> ui.t("rights.reason." + reason));
        }
        return ui.t("rights.reason." + reason);
    }

    private static String notNow(Ui ui, RightView view) {
        return view.finding()
                .nearMiss()
                .map(NearMiss::words)
                .or(() -> view.obstacles().stream().findFirst())
                .map(words -> ui.t("rights.line.not-met", words))
                .orElseGet(() -> ui.t("rights.reason.NOT_MET"));
    }
}
