package be.schakel.benchmarks.population;

import java.util.List;

/** The households of the reference workload, in columns: one row of whole numbers per fact, and whether it is known. */
final class Households {
    static final long SEED = 42;
    static final List<String> FACTS = List.of(
            "age", "hh_type", "hh_size", "n_children", "n_school", "n_dep", "income_year", "income_month", "cadastral",
            "wealth", "rent", "tenure", "build_year", "other_property", "leefloon", "igo", "disab_status",
            "child_disab", "bel_score", "belrai", "residence_years", "residence_status", "vsb", "debt_mediation",
            "waiting_years", "heating", "job_status");

    final int rows;

    /** Of each fact a byte, short or int array. */
    final Object[] columns = new Object[FACTS.size()];

    /** Of each row the facts that are known, a bit each. */
    final int[] known;

    /** @param unknown how likely it is that a fact is not known */
    Households(int rows, double unknown) {
        this.rows = rows;
        this.known = new int[rows];
        for (int fact = 0; fact < columns.length; fact++) {
            columns[fact] = isMoney(fact) ? new int[rows] : isYear(fact) ? new short[rows] : new byte[rows];
        }
        for (int row = 0; row < rows; row++) {
            add(row, unknown);
        }
    }

    private static boolean isMoney(int fact) {
        return fact >= 6 && fact <= 10;
    }

    private static boolean isYear(int fact) {
        return fact == 12;
    }

    private void add(int row, double unknown) {
        Dice dice = Dice.forRow(SEED, row);
        int[] values = household(dice);
        for (int fact = 0; fact < values.length; fact++) {
            if (unknown == 0 || !dice.happens(unknown)) {
                known[row] |= 1 << fact;
                put(fact, row, values[fact]);
            }
        }
    }

    private void put(int fact, int row, int value) {
        switch (columns[fact]) {
            case byte[] bytes -> bytes[row] = (byte) value;
            case short[] shorts -> shorts[row] = (short) value;
            default -> ((int[]) columns[fact])[row] = value;
        }
    }

    int get(int fact, int row) {
        return switch (columns[fact]) {
            case byte[] bytes -> bytes[row];
            case short[] shorts -> shorts[row];
            default -> ((int[]) columns[fact])[row];
        };
    }

    boolean isKnown(int fact, int row) {
        return (known[row] >>> fact & 1) != 0;
    }

    /** The throws stand in the order of the reference: another order gives other households. */
    private static int[] household(Dice dice) {
        int[] v = new int[FACTS.size()];
        v[0] = 18 + dice.under(78);
        int hundred = dice.under(100);
        v[1] = hundred < 36 ? 0 : hundred < 82 ? 1 : hundred < 93 ? 2 : 3;
        family(dice, v);
        money(dice, v);
        home(dice, v);
        person(dice, v);
        return v;
    }

    private static void family(Dice dice, int[] v) {
        int children = children(dice, v[0], v[1]);
        v[3] = children;
        v[2] = (v[1] == 0 || v[1] == 2 ? 1 : v[1] == 1 ? 2 : 2 + dice.under(3)) + children;
        v[4] = children == 0 ? 0 : dice.under(children + 1);
        v[5] = children + (dice.under(100) < 5 ? 1 : 0);
    }

    private static int children(Dice dice, int age, int type) {
        if (type == 0) {
            return 0;
        }
        if (type == 2) {
            return 1 + dice.under(3);
        }
        return age > 60 || dice.under(100) < 45 ? 0 : 1 + dice.under(4) * dice.under(3) / 2;
    }

    private static void money(Dice dice, int[] v) {
        for (int adult = v[1] == 1 ? 2 : 1; adult > 0; adult--) {
            v[6] += 900_000 + dice.under(1_500_000) + dice.under(1_500_000);
            v[6] += dice.under(10) == 0 ? dice.under(6_000_000) : 0;
        }
        v[7] = v[6] / 12 * (70 + dice.under(30)) / 100;
    }

    private static void home(Dice dice, int[] v) {
        int hundred = dice.under(100);
        int tenure = hundred < 66 ? 0 : hundred < 88 ? 1 : hundred < 95 ? 2 : 3;
        v[11] = tenure;
        v[8] = tenure == 0 ? 40_000 + dice.under(160_000) : 0;
        v[8] += dice.under(100) < 12 ? dice.under(300_000) : 0;
        v[9] = dice.under(100) < 60 ? dice.under(2_500_000) : dice.under(40_000_000);
        v[10] = tenure == 1 ? 45_000 + dice.under(80_000) : tenure == 2 ? 20_000 + dice.under(30_000) : 0;
        v[12] = 1880 + dice.under(145);
        v[13] = dice.happens(.12) ? 1 : 0;
    }

    private static void person(Dice dice, int[] v) {
        int age = v[0];
        v[14] = dice.happens(.025) ? 1 : 0;
        v[15] = age >= 66 && dice.happens(.06) ? 1 : 0;
        v[16] = dice.happens(.07) ? 1 + dice.under(3) : 0;
        v[17] = v[3] > 0 && dice.happens(.04) ? 1 : 0;
        v[18] = age >= 65 || dice.under(12) == 0 ? dice.under(60) : 0;
        v[19] = age >= 65 || dice.under(12) == 0 ? dice.under(24) : 0;
        v[20] = dice.happens(.85) ? Math.min(age, 60) : dice.under(20);
        int hundred = dice.under(100);
        v[21] = hundred < 90 ? 0 : hundred < 95 ? 1 : hundred < 98 ? 2 : 3;
        v[22] = dice.happens(.95) ? 1 : 0;
        v[23] = dice.happens(.015) ? 1 : 0;
        v[24] = v[11] == 1 ? dice.under(9) : 0;
        v[25] = dice.under(4);
        v[26] = age >= 66 ? 4 : dice.under(100) < 62 ? 0 : 1 + dice.under(7);
    }
}
