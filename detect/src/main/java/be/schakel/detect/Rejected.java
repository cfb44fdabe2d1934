package be.schakel.detect;

import java.util.List;

/**
 * A row that was set aside.
 *
 * @param record its number among the rows that could be read, counted from 1
 */
record Rejected(long record, String column, String reason) {
    private static final String TAB = "\t";

    /** As the file of work in progress keeps it. */
    String line() {
        return record + TAB + column.replaceAll("[\t\r\n]", " ") + TAB + reason + "\n";
    }

    static Rejected of(String line) {
        List<String> parts = List.of(line.split(TAB, 3));
        return new Rejected(Long.parseLong(parts.get(0)), parts.get(1), parts.get(2));
    }
}
