package be.schakel.intake;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** A saved view of the worklist, each with its own address. */
public enum WorklistView {
    VANDAAG,
    WACHT_OP_ONS,
    WACHT_OP_ANDEREN,
    TE_LAAT;

    public boolean shows(WorkItem item, LocalDate today) {
        return switch (this) {
            case VANDAAG -> item.waiting() == WorkItem.Waiting.ON_US && isForNow(item, today);
            case WACHT_OP_ONS -> item.waiting() == WorkItem.Waiting.ON_US;
            case WACHT_OP_ANDEREN -> item.waiting() == WorkItem.Waiting.ON_OTHERS;
            case TE_LAAT -> item.isLate(today);
        };
    }

    private static boolean isForNow(WorkItem item, LocalDate today) {
        return item.startOn().map(day -> !day.isAfter(today)).orElse(true);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String path() {
        return this == VANDAAG ? "/vandaag" : "/vandaag/" + code();
    }

    public static Optional<WorklistView> byCode(String code) {
        for (var view : values()) {
            if (view.code().equals(code)) {
                return Optional.of(view);
            }
        }
        return Optional.empty();
    }
}
