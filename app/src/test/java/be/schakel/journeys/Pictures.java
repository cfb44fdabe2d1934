package be.schakel.journeys;

import java.util.ArrayList;
import java.util.List;

/** The last picture of each screen of the running test, for when it fails. */
final class Pictures {

    private static final List<byte[]> LAST = new ArrayList<>();

    private Pictures() {}

    static void remember(byte[] picture) {
        LAST.add(picture);
    }

    static List<byte[]> take() {
        var taken = List.copyOf(LAST);
        LAST.clear();
        return taken;
    }
}
