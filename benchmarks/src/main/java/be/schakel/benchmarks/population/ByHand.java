package be.schakel.benchmarks.population;

/** The twelve rights written out in Java for complete answers, as a programmer would without any engine. */
final class ByHand {
    private final byte[][] bytes;
    private final int[][] ints;
    private final short[] buildYear;

    ByHand(Households households) {
        this.bytes = new byte[Households.FACTS.size()][];
        this.ints = new int[Households.FACTS.size()][];
        this.buildYear = (short[]) households.columns[12];
        for (int fact = 0; fact < bytes.length; fact++) {
            if (households.columns[fact] instanceof byte[] column) {
                bytes[fact] = column;
            } else if (households.columns[fact] instanceof int[] column) {
                ints[fact] = column;
            }
        }
    }

    /** Of each household a bit per right. */
    void decide(short[] into) {
        for (int row = 0; row < into.length; row++) {
            into[row] = (short) decide(row);
        }
    }

    private int decide(int i) {
        int type = bytes[1][i];
        int children = bytes[3][i];
        int dependants = bytes[5][i];
        int income = ints[6][i];
        int tenure = bytes[11][i];
        int disability = bytes[16][i];
        boolean childDisabled = bytes[17][i] != 0;
        boolean benefit = bytes[14][i] != 0 || bytes[15][i] != 0;
        int residence = bytes[21][i];
        int job = bytes[26][i];
        boolean otherProperty = bytes[13][i] != 0;
        int age = bytes[0][i];
        boolean care = bytes[18][i] >= 35 || bytes[19][i] >= 13;
        int lone = type == 2 ? 1 : 0;
        boolean vt = benefit
                || disability != 0
                || childDisabled
                || (((job >= 3 && job <= 5) || type == 2) && income <= 2_894_800 + 536_000 * (bytes[2][i] - 1));
        boolean ste = benefit || disability != 0 || childDisabled || (tenure == 2 && bytes[25][i] == 1);
        boolean stg = children >= 1 && residence <= 2 && income <= (children <= 2 ? 3_700_000 : 7_400_000);
        boolean st = bytes[4][i] >= 1
                && residence <= 1
                && income <= 2_060_000 + 575_000 * (dependants + lone + (childDisabled ? 1 : 0))
                && (tenure == 0 || ints[8][i] * 5 <= income);
        boolean zbo = age >= 65
                && bytes[20][i] >= 10
                && residence <= 1
                && care
                && income * 16L + ints[9][i] <= (type == 0 ? 3_070_000 : 3_835_000) * 16L;
        boolean zbz = bytes[22][i] != 0 && (care || (age < 21 && childDisabled));
        boolean hp = tenure == 1
                && bytes[24][i] >= 4
                && !otherProperty
                && residence <= 1
                && income <= 3_050_000 + 255_000 * dependants
                && ints[10][i] <= 78_000 + 9_700 * Math.min(dependants, 4);
        boolean uit = vt || bytes[23][i] != 0 || ints[7][i] <= 138_000 + (type == 1 ? 66_000 : 0) + 41_000 * children;
        boolean wat = benefit || disability == 1 || disability == 2 || zbo;
        boolean mvp = tenure == 0
                && !otherProperty
                && buildYear[i] <= 2008
                && age >= 18
                && income <= (type == 0 ? 5_390_000 : 7_700_000) + 420_000 * Math.max(dependants - lone, 0);
        boolean dl = (vt || age >= 65 || disability != 0) && residence <= 2;
        boolean eng = mvp && !hp && (vt || uit || children >= 3);
        return bit(vt, 0)
                | bit(ste, 1)
                | bit(stg, 2)
                | bit(st, 3)
                | bit(zbo, 4)
                | bit(zbz, 5)
                | bit(hp, 6)
                | bit(uit, 7)
                | bit(wat, 8)
                | bit(mvp, 9)
                | bit(dl, 10)
                | bit(eng, 11);
    }

    private static int bit(boolean holds, int right) {
        return holds ? 1 << right : 0;
    }
}
