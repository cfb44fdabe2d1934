package be.schakel.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of households comes out as one line for each household and right, and nobody is lost. */
class RunTest {
    private Workplace place = new Workplace(Path.of("."));

    @BeforeEach
    void aFolder(@TempDir Path folder) throws Exception {
        place = new Workplace(folder);
        place.write("mapping.yaml", Workplace.SIMPLE);
    }

    @Test
    void eachHouseholdHasALineForEachRight() throws Exception {
        place.write(
                "people.csv",
                "dossier,naam,lid,inkomen\nA1,Rita,J,1200.50\nA2,Omar,J,1500.01\nA3,Els,,\nA4,Jan,?,900\n");
        place.run(place.options("people.csv", "found.csv"));
        assertThat(place.lines("found.csv"))
                .containsExactly(
                        "dossier,right,outcome,missing,amount_low,amount_high,amount_unit",
                        "A1,steun,met,,299.50,299.50,EUR/month",
                        "A2,steun,not_met,,,,",
                        "A3,steun,unknown,member income,-7500.00,1500.00,EUR/month",
                        "A4,steun,unknown,member,600.00,600.00,EUR/month");
        assertThat(place.names())
                .containsExactly(
                        "found.csv", "found.csv.header.yaml", "found.csv.rejected.csv", "mapping.yaml", "people.csv");
    }

    @Test
    void theOutputSaysNothingOfAPersonButTheKey() throws Exception {
        place.write("people.csv", "dossier,naam,lid,inkomen\nA1,Rita,J,1200.50\nA2,Omar,perhaps,77777\n");
        String told = place.run(place.options("people.csv", "found.csv"));
        String written = told
                + place.read("found.csv")
                + place.read("found.csv.rejected.csv")
                + place.read("found.csv.header.yaml");
        assertThat(written).doesNotContain("Rita", "Omar", "1200", "perhaps", "77777");
    }

    @Test
    void theHeaderSaysWhyAndFromWhat() throws Exception {
        place.write("people.csv", "dossier,lid,inkomen\nA1,J,1200\nA2,J,x\nA3,N,\n");
        place.run(place.options("people.csv", "found.csv"));
        assertThat(place.read("found.csv.header.yaml").replaceFirst("corpus_hash: [0-9a-f]{64}", "corpus_hash: HASH"))
                .isEqualTo("""
                        purpose: "looking for people who miss support"
                        legal_basis: "article 1 of an imagined decree"
                        date: 2026-07-01
                        corpus_hash: HASH
                        engine_version: "1"
                        only: [met, not_met, unknown]
                        households:
                          decided: 2
                          rejected: 1
                        rights:
                          steun: {met: 1, not_met: 1, unknown: 0}
                        """);
    }

    @Test
    void onlyWhatIsAskedForIsWritten() throws Exception {
        place.write("people.csv", "dossier,lid,inkomen\nA1,J,1200\nA2,N,1200\nA3,J,\n");
        place.run(place.options("people.csv", "found.csv", "--only", "met,unknown"));
        assertThat(place.lines("found.csv"))
                .extracting(line -> line.replaceFirst(",steun.*", ""))
                .containsExactly("dossier,right,outcome,missing,amount_low,amount_high,amount_unit", "A1", "A3");
    }

    @Test
    void badRowsAreSetAsideWithTheirLine() throws Exception {
        place.write("people.csv", """
                dossier,naam,lid,inkomen
                A1,"Rita
                of Gent",J,1200
                A2,Omar,J,1200,too,many
                A3,Els,maybe,1200

                A4,few
                ,Jan,J,1200
                A6,An,J,9000.01
                A7,"a "quoted" name",J,1
                A8,Mia,J,"1,5"
                A9,Tom,N,10
                """);
        place.run(place.options("people.csv", "found.csv"));
        assertThat(place.lines("found.csv.rejected.csv"))
                .containsExactly(
                        "line,column,reason",
                        "4,,the line has too many columns",
                        "5,lid,is no word for yes or no",
                        "7,,the line has too few columns",
                        "8,dossier,is empty: the household has no key",
                        "9,inkomen,\"lies outside what \"\"income\"\" admits\"",
                        "10,,\"the line has a quote that does not close, or text after a closing quote\"",
                        "11,inkomen,is no number with a decimal point");
        assertThat(place.lines("found.csv")).hasSize(3);
        assertThat(place.read("found.csv.header.yaml")).contains("decided: 2\n  rejected: 7\n");
    }

    @Test
    void aLineThatIsNotUtf8IsSetAside() throws Exception {
        byte[] bytes =
                "dossier,lid,inkomen\nA1,J,1\nA?,J,1\nA3,J,1\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        bytes[new String(bytes, java.nio.charset.StandardCharsets.US_ASCII).indexOf('?')] = (byte) 0xE9;
        Files.write(place.file("people.csv"), bytes);
        place.run(place.options("people.csv", "found.csv"));
        assertThat(place.lines("found.csv.rejected.csv"))
                .containsExactly("line,column,reason", "3,,the line is not UTF-8");
    }

    @Test
    void aQuoteThatNeverClosesSaysHowFarItReaches() throws Exception {
        place.write("people.csv", "dossier,lid,inkomen\nA1,J,1\nA2,\"J,1\nA3,J,1\nA4,J,1\n");
        place.run(place.options("people.csv", "found.csv"));
        assertThat(place.lines("found.csv.rejected.csv").getLast())
                .startsWith("3,,\"the line has a quote that does not close")
                .contains("takes the lines up to 5 along");
    }

    @Test
    void parquetIsReadLikeCsv() throws Exception {
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckdb.createStatement()) {
            statement.execute("""
                    copy (select * from (values ('A1', true, 1200.50::decimal(9,2), date '1990-02-28'),
                        ('A2', null, null, null), ('A3', false, 1.0, null), ('A4', true, -1.0, null))
                        as people(dossier, lid, inkomen, geboren))
                    to '%s' (format parquet)
                    """.formatted(place.file("people.parquet")));
        }
        place.write("mapping.yaml", Workplace.SIMPLE.replace("yes: [J], no: [N]", "yes: [\"true\"], no: [\"false\"]"));
        place.run(place.options("people.parquet", "found.csv"));
        assertThat(place.lines("found.csv").subList(1, 4))
                .containsExactly(
                        "A1,steun,met,,299.50,299.50,EUR/month",
                        "A2,steun,unknown,member income,-7500.00,1500.00,EUR/month",
                        "A3,steun,not_met,,,,");
        assertThat(place.lines("found.csv.rejected.csv"))
                .containsExactly("line,column,reason", "4,inkomen,\"lies outside what \"\"income\"\" admits\"");
    }

    @Test
    void twoThreadsWriteTheSameAsOne() throws Exception {
        place.write("people.csv", people(9_001));
        place.run(place.options("people.csv", "one.csv", "--threads", "1"));
        place.run(place.options("people.csv", "two.csv", "--threads", "2"));
        for (String ending : new String[] {"", ".header.yaml", ".rejected.csv"}) {
            assertThat(place.file("two.csv" + ending)).hasSameBinaryContentAs(place.file("one.csv" + ending));
        }
        assertThat(place.lines("one.csv")).hasSizeGreaterThan(8_000);
        assertThat(place.lines("one.csv.rejected.csv")).hasSizeGreaterThan(300);
    }

    @Test
    void afterAKillTheSameCommandGoesOnToTheSameResult() throws Exception {
        place.write("people.csv", people(120_000));
        place.run(place.options("people.csv", "whole.csv"));
        Process process = started("cut.csv");
        Path journal = place.file("cut.csv.journal");
        while (process.isAlive()
                && (!Files.exists(journal) || Files.readAllLines(journal).size() < 3)) {
            Thread.sleep(1);
        }
        process.destroyForcibly().waitFor();
        assertThat(process.exitValue()).isEqualTo(137);
        assertThat(place.file("cut.csv")).doesNotExist();
        Files.writeString(place.file("cut.csv.part"), "half a line", java.nio.file.StandardOpenOption.APPEND);

        String told = place.run(place.options("people.csv", "cut.csv"));

        assertThat(told).contains("Going on after ");
        for (String ending : new String[] {"", ".header.yaml", ".rejected.csv"}) {
            assertThat(place.file("cut.csv" + ending)).hasSameBinaryContentAs(place.file("whole.csv" + ending));
        }
        assertThat(place.names()).noneMatch(name -> name.endsWith(".part") || name.endsWith(".journal"));
    }

    @Test
    void anotherRunDoesNotGoOnFromThisJournal() throws Exception {
        place.write("people.csv", people(10));
        place.write("found.csv.journal", "a run of other things.\n");
        assertThatThrownBy(() -> place.run(place.options("people.csv", "found.csv")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("belongs to a run with another input");
    }

    @Test
    void aFinishedOutputIsNotOverwritten() throws Exception {
        place.write("people.csv", people(10));
        place.run(place.options("people.csv", "found.csv"));
        assertThatThrownBy(() -> place.run(place.options("people.csv", "found.csv")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("is there already");
    }

    private Process started(String output) throws Exception {
        java.util.List<String> command = new java.util.ArrayList<>(java.util.List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Detect.class.getName()));
        command.addAll(place.options("people.csv", output));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Made-up households, the same ones each time; every so many has a bad cell or is no row. */
    private static String people(int count) {
        SplittableRandom random = new SplittableRandom(42);
        StringBuilder people = new StringBuilder("dossier,lid,inkomen\n");
        for (int i = 0; i < count; i++) {
            String member = new String[] {"J", "N", "?", ""}[random.nextInt(4)];
            String income = random.nextInt(30) == 0 ? "veel" : random.nextInt(3_000) + ".25";
            people.append("D").append(i).append(',').append(member).append(',').append(income);
            people.append(random.nextInt(50) == 0 ? ",more\n" : "\n");
        }
        return people.toString();
    }
}
