package be.schakel.detect;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which column says what.
 *
 * @param purpose why this file is looked through
 * @param legalBasis which rule of law allows it
 * @param household the column that tells households apart; all that the output says of a person
 * @param delimiter between the cells of a CSV file
 */
record Mapping(String purpose, String legalBasis, String household, char delimiter, List<Column> columns) {

    /** The columns of the file to read: the key, then one for each fact. */
    List<String> names() {
        return Stream.concat(Stream.of(household), columns.stream().map(Column::name))
                .toList();
    }

    /** Ids of the facts that the file answers. */
    Set<String> facts() {
        return columns.stream().map(column -> column.fact().id()).collect(Collectors.toSet());
    }
}
