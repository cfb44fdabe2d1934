package be.schakel.benchmarks.population;

import be.schakel.engine.Corpus;
import be.schakel.engine.CorpusFile;
import be.schakel.engine.Fact;
import be.schakel.engine.FactType;
import be.schakel.engine.Possible;
import be.schakel.engine.Situation;
import be.schakel.engine.batch.Batch;
import be.schakel.engine.batch.Form;
import be.schakel.engine.batch.Forms;
import be.schakel.engine.batch.Population;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The twelve rights of the reference workload, and how many households of 2^20 have each. */
final class Workload {
    static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    static final List<String> RIGHTS =
            List.of("vt", "ste", "stg", "st", "zbo", "zbz", "hp", "uit", "wat", "mvp", "dl", "eng");
    static final long[] COMPLETE = {
        373062, 145928, 157509, 77031, 92016, 314323, 23219, 460601, 176490, 507999, 563852, 239365
    };
    static final long[][] PARTLY = {
        {237772, 610801}, {115342, 595991}, {80598, 272018}, {18316, 223383}, {20534, 213216}, {210803, 376245},
        {4972, 72673}, {315365, 655610}, {95801, 570394}, {106929, 502462}, {363848, 552228}, {40096, 526786}
    };

    final Corpus corpus = Corpus.read(files());
    final Population population = corpus.population(DAY, forms(), RIGHTS::contains);

    private static List<CorpusFile> files() {
        try {
            var place = Objects.requireNonNull(Workload.class.getResource("/workload"));
            return CorpusFile.under(Path.of(place.toURI()));
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalStateException("The workload is read from a directory of classes", unreadable);
        }
    }

    private Forms forms() {
        Map<String, Form> forms = new HashMap<>();
        for (Fact fact : corpus.facts().subList(0, Households.FACTS.size())) {
            forms.put(fact.id(), form(fact));
        }
        return Forms.only(forms);
    }

    private static Form form(Fact fact) {
        return switch (fact.type()) {
            case MONEY -> Form.EXACT_32;
            case INTEGER -> fact.id().equals("build_year") ? Form.EXACT_16 : Form.EXACT_8;
            case BOOLEAN, CHOICE, CHOICES -> Form.CODES;
            case NUMBER, DATE, LIST -> throw new IllegalStateException("Not in the workload");
        };
    }

    /** The same households in the columns of the engine. */
    Batch batch(Households households) {
        Batch batch = population.batch(households.rows);
        for (int fact = 0; fact < Households.FACTS.size(); fact++) {
            fill(batch, households, fact);
        }
        return batch;
    }

    private void fill(Batch batch, Households households, int number) {
        String id = Households.FACTS.get(number);
        List<Possible> codes = codes(corpus.fact(id).orElseThrow());
        for (int row = 0; row < households.rows; row++) {
            if (households.isKnown(number, row)) {
                int value = households.get(number, row);
                if (codes.isEmpty()) {
                    batch.put(row, id, value);
                } else {
                    batch.put(row, id, codes.get(value));
                }
            }
        }
    }

    /** One of the households as an interview gives it. */
    Situation situation(Households households, int row) {
        Situation told = Situation.on(DAY);
        for (int number = 0; number < Households.FACTS.size(); number++) {
            if (households.isKnown(number, row)) {
                Fact fact = corpus.fact(Households.FACTS.get(number)).orElseThrow();
                told = told.with(fact.id(), value(fact, households.get(number, row)));
            }
        }
        return told;
    }

    private static Possible value(Fact fact, int value) {
        List<Possible> codes = codes(fact);
        return codes.isEmpty()
                ? Possible.exactly(BigDecimal.valueOf(value, fact.type() == FactType.MONEY ? 2 : 0))
                : codes.get(value);
    }

    /** What the whole numbers stand for; nothing when they are numbers. */
    private static List<Possible> codes(Fact fact) {
        return fact.type() == FactType.BOOLEAN
                ? List.of(Possible.no(), Possible.yes())
                : fact.values().keySet().stream()
                        .map(code -> (Possible) Possible.oneOf(code))
                        .toList();
    }
}
