package be.schakel.engine;

import be.schakel.engine.feel.Inputs;
import java.time.LocalDate;
import java.util.function.Function;

/** How nothing at all is seen on a day: what every household of that day starts from. */
enum Blank {
    AS_IT_IS(knowledge -> knowledge),
    FIRM(OnlyFirm::new),
    WEAK(WeakTaken::new);

    private final Function<Knowledge, Inputs> look;

    Blank(Function<Knowledge, Inputs> look) {
        this.look = look;
    }

    Inputs on(Corpus corpus, LocalDate day) {
        return look.apply(Knowledge.of(corpus, Situation.on(day)));
    }
}
