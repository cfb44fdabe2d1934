package be.schakel.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The mapping is checked line by line before anything is read, and says what cells mean. */
class MappingTest {
    private Workplace place = new Workplace(Path.of("."));

    @BeforeEach
    void aFolder(@TempDir Path folder) throws Exception {
        place = new Workplace(folder);
        place.write("people.csv", "dossier,lid,inkomen\nA1,J,1\n");
    }

    private String refusal(String mapping) throws Exception {
        place.write("mapping.yaml", mapping);
        try {
            place.run(place.options("people.csv", "found.csv"));
            return "no refusal";
        } catch (Refused refused) {
            assertThat(place.names()).containsExactly("mapping.yaml", "people.csv");
            return refused.what().replace(place.file("mapping.yaml").toString(), "mapping.yaml");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"purpose", "legal_basis"})
    void withoutAPurposeAndALegalBasisThereIsNoRun(String key) throws Exception {
        assertThat(refusal(Workplace.SIMPLE.replaceFirst("(?m)^" + key + ":.*\n", "")))
                .startsWith("mapping.yaml:1: \"" + key + "\" is missing; say ");
        assertThat(refusal(Workplace.SIMPLE.replaceFirst("(?m)^" + key + ":.*", key + ": ''")))
                .contains("\"" + key + "\" has no text");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "memebr: {column: lid} | no fact is called \"memebr\"; use an id of corpus/facts",
                "member: {colum: lid} | \"column\" is missing; name the column that holds \"member\"",
                "member: {column: lidd} | the file has no column \"lidd\"; use one of: dossier, lid, inkomen",
                "member: {column: lid, yes: [J]} | \"no\" has no word; write both yes and no",
                "member: {column: lid, yes: [J], no: [J]} | \"J\" means both yes and no; keep one",
                "member: {column: lid, empty: perhaps} | \"perhaps\" is no answer to \"member\"; write unknown, reject or an answer",
                "income: {column: inkomen, decimal: dot} | \"dot\" is no decimal sign; write point or comma",
                "income: {column: inkomen, per: day} | \"income\" counts EUR/month, not an amount per day; write week, month or year for an amount per week, month or year; else remove it",
                "birth_date: {column: lid, format: jjjj} | \"jjjj\" is no format of a date; write it as dd/MM/yyyy",
                "housing: {column: lid, codes: {H: rent}} | \"rent\" is no code of \"housing\"; use one of: owner, tenant, none"
            })
    void everyMistakeIsToldWithItsLine(String line, String problem) throws Exception {
        String top = Workplace.SIMPLE.replaceFirst("(?s)facts:.*", "facts:\n");
        assertThat(refusal(top + "  " + line + "\n").lines()).contains("mapping.yaml:5: " + problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"facts: [", "- a\n- b", "", "facts: &a {member: *a}", "purpose: a\npurpose: b"})
    void whatIsNoMappingIsRefused(String text) throws Exception {
        assertThat(refusal(text)).startsWith("mapping.yaml:");
    }

    @Test
    void aMappingNestedWithoutEndIsRefused() throws Exception {
        assertThat(refusal("a: " + "[".repeat(100_000))).startsWith("mapping.yaml:1: this is no YAML");
    }

    @Test
    void cellsMeanWhatTheMappingSays() throws Exception {
        place.write("mapping.yaml", """
                purpose: looking for people who miss support
                legal_basis: article 1 of an imagined decree
                household: dossier
                delimiter: ";"
                facts:
                  birth_date: {column: geboren, format: d/M/yyyy}
                  housing: {column: woont, codes: {H: tenant, E: owner}}
                  benefits: {column: uitkeringen, codes: {LL: leefloon, P: pensioen}, separator: "+", empty: none}
                  income_last_year: {column: inkomen, per: month, decimal: comma}
                  income: {column: loon, per: year, decimal: comma}
                  children: {column: kinderen}
                  member: {column: lid, yes: [J, ja], no: [N], empty: false}
                """);
        place.write("people.csv", """
                dossier;geboren;woont;uitkeringen;inkomen;loon;kinderen;lid
                A1;1/7/2008;H;LL;1.500,00;;[{born: 2020-01-01}];ja
                A2;2/7/2008;H;LL;1500,00;;[{born: 2020-01-01}];J
                A3;1/7/2008;H;P+LL;1500;18000,01;[{born: 2020-01-01}];J
                A4;1/7/2008;H;;1500,01;18000;[{}];J
                A5;1/7/2008;H;;1500;;[];
                A6;1/7/2008;E;;1500;;[{}];J
                A7;31/2/2008;H;;1500;;[{}];J
                A8;1/7/2008;H;X;1500;;[{}];J
                A9;1/7/2008;K;;1500;;[{}];J
                """);
        place.run(place.options("people.csv", "found.csv", "--rights", "steun,toeslag"));
        assertThat(place.lines("found.csv").stream().skip(1).map(line -> line.replaceAll(",EUR/month$", "")))
                .containsExactly(
                        "A1,steun,unknown,income,-7500.00,1500.00",
                        "A1,toeslag,met,,,,",
                        "A2,steun,unknown,income,-7500.00,1500.00",
                        "A2,toeslag,not_met,,,,",
                        "A3,steun,unknown,,-0.01,0.00",
                        "A3,toeslag,not_met,,,,",
                        "A4,steun,met,,0.00,0.00",
                        "A4,toeslag,not_met,,,,",
                        "A5,steun,not_met,,,,",
                        "A5,toeslag,not_met,,,,",
                        "A6,steun,unknown,income,-7500.00,1500.00",
                        "A6,toeslag,not_met,,,,");
        assertThat(place.lines("found.csv.rejected.csv"))
                .containsExactly(
                        "line,column,reason",
                        "8,geboren,is no date of the format in the mapping",
                        "9,uitkeringen,holds a code that is not known",
                        "10,woont,is no known code");
    }

    @Test
    void anUnknownRightIsRefused() throws Exception {
        place.write("mapping.yaml", Workplace.SIMPLE);
        assertThatThrownBy(() -> place.run(place.options("people.csv", "found.csv", "--rights", "steun,steu")))
                .isInstanceOf(Refused.class)
                .hasMessage("Not in force on 2026-07-01: steu. In force are: steun, toeslag");
    }

    @ParameterizedTest
    @CsvSource({"--date,1 July", "--only,maybe", "--threads,0", "--colour,red"})
    void anOptionThatCannotBeReadIsRefused(String option, String value) {
        assertThatThrownBy(() -> Request.of(place.options("people.csv", "found.csv", option, value)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Request.of(List.of("--input", "a.csv")))
                .hasMessageStartingWith("--mapping is missing");
    }
}
