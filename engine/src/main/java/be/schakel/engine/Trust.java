package be.schakel.engine;

import be.schakel.engine.feel.Inputs;

/** How far the answers and the figures are trusted. */
enum Trust {
    AS_IT_IS,
    FIRM,
    WEAK;

    /** What is known, seen in this way. */
    Inputs of(Knowledge knowledge) {
        return switch (this) {
            case AS_IT_IS -> knowledge;
            case FIRM -> new OnlyFirm(knowledge);
            case WEAK -> new WeakTaken(knowledge);
        };
    }
}
