package be.schakel.engine;

import be.schakel.engine.feel.Inputs;
import java.time.LocalDate;

/** How nothing at all is seen on a day: what every household of that day starts from. */
enum Blank {
    AS_IT_IS,
    FIRM,
    WEAK;

    Inputs on(Corpus corpus, LocalDate day) {
        Knowledge nothing = Knowledge.of(corpus, Situation.on(day));
        return switch (this) {
            case AS_IT_IS -> nothing;
            case FIRM -> new OnlyFirm(nothing);
            case WEAK -> new WeakTaken(nothing);
        };
    }
}
