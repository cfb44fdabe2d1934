package be.schakel.engine;

/** What a number counts. Two different units never meet in one comparison. */
public enum Unit {
    NUMBER("number"),
    EUR("EUR"),
    EUR_PER_DAY("EUR/day"),
    EUR_PER_WEEK("EUR/week"),
    EUR_PER_MONTH("EUR/month"),
    EUR_PER_YEAR("EUR/year"),
    DAYS("days"),
    MONTHS("months"),
    YEARS("years"),
    PERCENT("percent"),
    PERSONS("persons"),
    POINTS("points");

    private final String code;

    Unit(String code) {
        this.code = code;
    }

    /** The code as the corpus writes it, such as {@code EUR/month}. */
    public String code() {
        return code;
    }

    /** Whether this is an amount of money, with or without a period. */
    public boolean isMoney() {
        return code.startsWith("EUR");
    }

    @Override
    public String toString() {
        return code;
    }
}
