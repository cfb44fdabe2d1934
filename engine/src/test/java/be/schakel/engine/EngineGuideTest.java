package be.schakel.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The right that docs/engine.md adds in ten minutes can be added as it says. */
@Tag("catalogue")
class EngineGuideTest {
    private static final Pattern YAML = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    /** What step 4 takes over from the right that is copied. */
    private static final String COPIED = """
            id: boekentasbon
            valid_from: 2026-09-01
            valid_until: open
            name: {nl: Boekentasbon, fr: Bon cartable, en: School bag voucher}
            summary: {nl: Een bon voor de boekentas., fr: Un bon pour le cartable., en: A voucher for the school bag.}
            domains: [onderwijs]
            kind: financial
            stake: 1
            decides: {partners: [], name: {nl: uw gemeente, fr: votre commune, en: your municipality}}
            helps: [OCMW]
            mode: application
            steps: [{nl: Vraag de bon., fr: Demandez le bon., en: Ask for the voucher.}]
            documents: []
            sources: [{url: "https://www.example.be/boekentasbon", read: 2026-11-22}]
            confidence: high
            checked_on: 2026-11-22
            """;

    @Test
    void theRightOfTheGuideIsSoundAndItsCasesComeOut() throws IOException {
        List<String> steps = steps();
        List<CorpusFile> files = new ArrayList<>(RealCorpus.files());
        files.add(new CorpusFile("facts/onderwijs-lokaal.yaml", steps.get(0)));
        files.add(new CorpusFile("parameters/boekentasbon.yaml", steps.get(1)));
        files.add(new CorpusFile("rights/boekentasbon/2026-09-01.yaml", COPIED + steps.get(2)));
        files.add(new CorpusFile("rights/boekentasbon/cases.yaml", steps.get(3)));
        Corpus corpus = Corpus.read(files);
        List<Case> cases = corpus.cases();
        assertThat(cases).filteredOn(one -> one.right().equals("boekentasbon")).hasSize(3);
        assertThat(new Examples(corpus).failing(cases, Set.of("boekentasbon"))).isEmpty();
    }

    private static List<String> steps() throws IOException {
        Matcher yaml = YAML.matcher(Files.readString(Path.of("../docs/engine.md")));
        List<String> steps = new ArrayList<>();
        while (yaml.find()) {
            steps.add(yaml.group(1).replaceAll("(?m)^   ", ""));
        }
        return steps;
    }
}
