package be.schakel.rights.web;

import be.schakel.engine.Standing;
import be.schakel.platform.web.Ui;
import be.schakel.rights.Change;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an answer changed, in words short enough to hear. */
public final class Changes {

    private static final int HEARD = 3;

    private final Ui ui;
    private final List<Change> all;

    public Changes(Ui ui, List<Change> all) {
        this.ui = ui;
        this.all = all;
    }

    /** Rights that came nearer. */
    public List<Change> good() {
        return all.stream().filter(change -> isGood(change.now())).toList();
    }

    public List<Change> other() {
        return all.stream().filter(change -> !isGood(change.now())).toList();
    }

    /** How many moved to each of the other states. */
    public String rest() {
        var by = other().stream().collect(Collectors.groupingBy(Change::now, Collectors.counting()));
        return Stream.of(Standing.MORE_INFO, Standing.NOT_NOW)
                .filter(by::containsKey)
                .map(now -> ui.t("rights.changed.count." + now, by.getOrDefault(now, 0L)))
                .collect(Collectors.joining(" "));
    }

    /** For who hears the page: the first few by name, the rest counted. */
    public String said() {
        var names = good().stream()
                .limit(HEARD)
                .map(change -> ui.t("rights.changed.now", change.name(), ui.t("rights.standing." + change.now())));
        var more = good().size() > HEARD
                ? Stream.of(ui.t("rights.changed.more", good().size() - HEARD))
                : Stream.<String>of();
        return Stream.of(Stream.of(ui.t("rights.answer.saved")), names, more, Stream.of(rest()))
                .flatMap(part -> part)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static boolean isGood(Standing now) {
        return switch (now) {
            case CERTAIN, LIKELY, RUNNING -> true;
            case MORE_INFO, NOT_NOW -> false;
        };
    }
}
