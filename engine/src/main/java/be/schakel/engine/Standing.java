package be.schakel.engine;

/** How a right stands for a person: the five states of the board. */
public enum Standing {
    /** Met, even if every estimate and every stale or weak figure were unknown. */
    CERTAIN,
    /** Met on an estimate, a stale bound or a weak figure, or only a judgement is still open. */
    LIKELY,
    /** Not known yet. */
    MORE_INFO,
    /** Not met; see the near miss and the explanation for what would change it. */
    NOT_NOW,
    /** It runs already. */
    RUNNING
}
