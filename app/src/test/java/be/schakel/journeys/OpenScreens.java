package be.schakel.journeys;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The screens that are open now, so that a failed test can take their picture. */
final class OpenScreens {

    private static final Set<Page> OPEN = ConcurrentHashMap.newKeySet();

    private OpenScreens() {}

    static void add(Page page) {
        OPEN.add(page);
    }

    static void remove(Page page) {
        OPEN.remove(page);
    }

    static List<Page> pages() {
        return List.copyOf(OPEN);
    }
}
