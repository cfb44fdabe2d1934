package be.schakel.engine;

/** What a person answered to a question. A fact without an answer was not asked. */
public sealed interface Answer {

    /** An answer, exact or estimated. */
    record Known(Possible value) implements Answer {}

    /** The person does not know. */
    record DontKnow() implements Answer {}

    /** The person would rather not say; they are not asked again. */
    record RatherNotSay() implements Answer {}

    /** An answer, exact or estimated. */
    static Answer known(Possible value) {
        return new Known(value);
    }

    /** The person does not know. */
    static Answer dontKnow() {
        return new DontKnow();
    }

    /** The person would rather not say. */
    static Answer ratherNotSay() {
        return new RatherNotSay();
    }
}
