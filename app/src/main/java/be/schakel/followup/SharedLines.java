package be.schakel.followup;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import be.schakel.collaboration.Partners;
import be.schakel.consent.Category;
import be.schakel.consent.ConsentDesk;
import be.schakel.consent.ConsentLine;
import be.schakel.consent.LineState;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the client said yes to and still stands: one line a partner. */
@Component
class SharedLines {

    private final ConsentDesk consents;
    private final Partners partners;

    SharedLines(ConsentDesk consents, Partners partners) {
        this.consents = consents;
        this.partners = partners;
    }

    List<SharedWith> of(UUID trajectory) {
        var valid = consents.linesOf(trajectory).stream()
                .filter(line -> line.state() == LineState.VALID)
                .collect(groupingBy(
                        ConsentLine::recipient,
                        mapping(ConsentLine::category, toCollection(() -> new TreeSet<Category>()))));
        return valid.entrySet().stream()
                .flatMap(line -> partners.organisation(line.getKey()).stream()
                        .map(partner -> new SharedWith(partner, List.copyOf(line.getValue()))))
                .sorted(Comparator.comparing(shared -> shared.partner().name()))
                .toList();
    }
}
