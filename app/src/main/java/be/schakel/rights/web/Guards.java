package be.schakel.rights.web;

import be.schakel.platform.web.Option;
import be.schakel.rights.RightFile;
import java.util.List;

/** The colleagues who may guard a right, as choices. */
final class Guards {

    private Guards() {}

    static List<Option> of(RightFile file) {
        return file.colleagues().stream()
                .map(colleague ->
                        new Option(colleague.worker().toString(), colleague.name() + ", " + colleague.title()))
                .distinct()
                .toList();
    }
}
