package be.schakel.engine;

/** The kinds of answer a question can have, each with the set of possible values that holds it. */
public enum FactType {
    /** Yes or no: {@link Truth}. */
    BOOLEAN,
    /** An amount of money: {@link Range}. */
    MONEY,
    /** A whole number: {@link Range}. */
    INTEGER,
    /** Any number: {@link Range}. */
    NUMBER,
    /** A day: {@link Days}. */
    DATE,
    /** One code out of several: {@link OneOf}. */
    CHOICE,
    /** Any number of codes: {@link Selection}. */
    CHOICES,
    /** Rows such as the members of a household: {@link Rows}. */
    LIST;

    /** Whether answers are numbers. */
    public boolean isNumber() {
        return this == MONEY || this == INTEGER || this == NUMBER;
    }
}
