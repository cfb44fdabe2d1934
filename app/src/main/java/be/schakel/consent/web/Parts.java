package be.schakel.consent.web;

import be.schakel.consent.Category;
import be.schakel.platform.web.Ui;
import java.util.List;
import java.util.stream.Collectors;

/** Names of parts in one sentence. */
final class Parts {

    private Parts() {}

    static String names(Ui ui, List<Category> categories) {
        return categories.stream().map(category -> ui.t(category.messageKey())).collect(Collectors.joining(", "));
    }
}
