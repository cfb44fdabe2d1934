package be.schakel.catalogue;

import be.schakel.engine.Parameter;
import be.schakel.engine.Right;
import be.schakel.engine.Words;
import be.schakel.platform.Acting;
import be.schakel.platform.Moment;
import be.schakel.platform.NotHere;
import be.schakel.rights.Everyday;
import be.schakel.rights.Law;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading the law. Open to every worker, whatever the function: there is no client in it. */
@Service
@Transactional
public class CatalogueDesk {

    private final Law law;
    private final FigureValues values;
    private final Moment moment;

    CatalogueDesk(Law law, FigureValues values, Moment moment) {
        this.law = law;
        this.values = values;
        this.moment = moment;
    }

    /** The rights in force today that fit the question, best first; without words, in the order of the board. */
    public List<Right> rights(RightQuery query) {
        var all = law.corpus().rightsOn(moment.today()).stream().filter(query::admits);
        var words = Everyday.of(query.words());
        if (words.isEmpty()) {
            return all.sorted(Comparator.comparingInt(Right::stake).reversed()).toList();
        }
        return all.filter(right -> words.fit(right) > 0)
                .sorted(Comparator.comparingInt(words::fit).reversed())
                .toList();
    }

    /**
     * @param version first day of the version to show, such as {@code 2026-03-01}; the one of today, or else the newest, when absent
     * @throws NotHere when there is no such right or version
     */
    public RightEntry right(String id, Optional<String> version) {
        var versions = law.corpus().versions(id);
        var shown = version.map(from -> versions.stream()
                        .filter(right -> right.validFrom().toString().equals(from)))
                .orElseGet(() -> inForce(id, versions))
                .findFirst()
                .orElseThrow(() -> new NotHere(Acting.actor().organisation(), "catalogue.right"));
        var today = moment.today();
        return new RightEntry(
                shown,
                versions.reversed(),
                law.corpus().figures(shown).stream()
                        .map(figure -> entry(figure, today))
                        .toList(),
                leadingTo(id),
                names(),
                today);
    }

    private Stream<Right> inForce(String id, List<Right> versions) {
        return Stream.concat(law.corpus().right(id, moment.today()).stream(), versions.reversed().stream());
    }

    private FigureEntry entry(Parameter figure, LocalDate today) {
        return new FigureEntry(figure, figure.on(today), values.daysOf(figure.id()));
    }

    private List<RightEntry.Lead> leadingTo(String id) {
        return law.corpus().rightsOn(moment.today()).stream()
                .flatMap(from -> from.edges().stream()
                        .filter(edge -> edge.right().equals(id))
                        .map(edge -> new RightEntry.Lead(from, edge)))
                .toList();
    }

    private Map<String, Words> names() {
        var names = new TreeMap<String, Words>();
        law.corpus().rightsOn(moment.today()).forEach(right -> names.put(right.id(), right.name()));
        return names;
    }
}
