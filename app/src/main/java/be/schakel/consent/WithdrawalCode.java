package be.schakel.consent;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The code on the client's copy: eight signs that read well aloud. It says nothing about who the client is. */
public record WithdrawalCode(String value) {

    /** Without I, L, O and U: they are taken for other signs. */
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 8;
    private static final int BITS = 5;
    private static final Pattern READABLE = Pattern.compile("[" + SIGNS + "]{" + LENGTH + "}");

    /** Made of the forty first bits of a random id, which are all random. */
    static WithdrawalCode of(UUID random) {
        var bits = random.getMostSignificantBits() >>> (Long.SIZE - LENGTH * BITS);
        var code = new StringBuilder(LENGTH);
        for (var place = LENGTH - 1; place >= 0; place--) {
            code.append(SIGNS.charAt((int) (bits >>> (place * BITS)) & (SIGNS.length() - 1)));
        }
        return new WithdrawalCode(code.toString());
    }

    /** As people copy it: small letters, spaces, dashes, an O for a zero. Empty when it cannot be a code. */
    public static Optional<WithdrawalCode> read(String typed) {
        var signs = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s–.-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return READABLE.matcher(signs).matches() ? Optional.of(new WithdrawalCode(signs)) : Optional.empty();
    }

    /** In two groups, as printed. */
    public String printed() {
        return value.substring(0, LENGTH / 2) + " " + value.substring(LENGTH / 2);
    }
}
